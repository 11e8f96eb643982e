/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../src/playground/manifest';
import { metadataUrl, readFunctions } from '../../src/playground/metadata';

const fixture = readFileSync(join(__dirname, 'fixtures/manifest.xml'), 'utf8');

describe('the manifest', () => {
  test('gives page, functions and buttons', () => {
    expect(readManifest(fixture, 'en-US')).toEqual({
      displayName: 'Fixture',
      page: '/taskpane.html',
      overrides: '/assets/fixture-shortcuts.json',
      metadata: '/functions.json',
      namespace: 'MCN',
      cellMenu: [
        {
          id: 'OpenFromCell',
          label: 'Fixture: open',
          tip: 'Open the pane.',
          icon: '/assets/icon-16.png',
          action: { kind: 'executeFunction', name: 'openPane' },
        },
      ],
      groups: [
        {
          label: 'Incentives',
          buttons: [
            {
              id: 'Open',
              label: 'Open',
              tip: 'Open the pane.',
              icon: '/assets/icon-32.png',
              action: { kind: 'showTaskpane' },
            },
            {
              id: 'Recalculate',
              label: 'Recalculate',
              tip: 'Open the pane.',
              icon: '/assets/icon-16.png',
              action: { kind: 'executeFunction', name: 'recalculate' },
            },
          ],
        },
      ],
    });
  });

  test('speaks the language', () => {
    const { displayName, groups } = readManifest(fixture, 'zh-CN');
    expect([displayName, groups[0]?.label, groups[0]?.buttons[0]?.label]).toEqual(['样例', '激励', '打开']);
  });

  test('falls back to the default page', () => {
    expect(readManifest(fixture.replace(/<Page>.*<\/Page>/, ''), 'en-US').page).toBe('/fallback.html');
  });

  test('that is broken is refused', () => {
    expect(() => readManifest('<OfficeApp>', 'en-US')).toThrow('manifest.xml');
  });
});

describe('the functions', () => {
  const json = {
    allowErrorForDataTypeAny: true,
    functions: [
      {
        id: 'REWARDS',
        name: 'Rewards',
        description: 'All rewards',
        parameters: [
          { name: 'roster', description: 'The roster', type: 'any', dimensionality: 'matrix' },
          { name: 'rate', description: '', type: 'number', optional: true },
        ],
        options: { requiresParameterAddresses: true },
      },
    ],
  };

  test('are named by the namespace', () => {
    expect(readFunctions(json, 'MCN')).toEqual([
      {
        id: 'REWARDS',
        gridName: 'MCN.REWARDS',
        description: 'All rewards',
        cancelable: false,
        wantsAddresses: true,
        parameters: [
          { name: 'roster', description: 'The roster', dimensionality: 'matrix', optional: false, acceptsErrors: true },
          { name: 'rate', description: '', dimensionality: 'scalar', optional: true, acceptsErrors: false },
        ],
      },
    ]);
  });

  test.each([
    ['/functions.json', 'en-US', '/functions.json'],
    ['/functions.json', 'zh-CN', '/functions.zh-CN.json'],
    ['/functions.zh-CN.json', 'zh-CN', '/functions.zh-CN.json'],
  ])('%s in %s is %s', (url, locale, expected) => {
    expect(metadataUrl(url, locale)).toBe(expected);
  });
});
