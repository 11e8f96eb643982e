import { spawnSync } from 'node:child_process';
import { platform } from 'node:process';
import { lacking, type Machine } from '../../scripts/excel/machine';
import { excelOptions } from '../../scripts/excel/options';
import { root } from './run';

jest.setTimeout(60_000);

const bare: Machine = { platform: 'linux', home: '/home/someone', exists: () => false, ask: () => '' };

describe('npm run excel', () => {
  it.each(['linux', 'freebsd'] as const)('says on %s that there is no desktop Excel, and three ways on', platform => {
    const said = lacking({ ...bare, platform }).join('\n');
    expect(said).toContain(`this machine is ${platform}`);
    expect(said).toContain(`这台机器是 ${platform}`);
    expect(said).toMatch(/npm start[^]*docs\/deploy\.md[^]*Windows/);
  });

  it.each([
    ['win32', /Excel was not found\. Install/],
    ['darwin', /Microsoft Excel\.app was not found\. Install/],
  ] as const)('says on %s that Excel is missing, and how to get it', (platform, sentence) => {
    expect(lacking({ ...bare, platform }).join('\n')).toMatch(sentence);
  });

  it.each<[string, Partial<Machine>]>([
    [
      'in the registry of the machine',
      { platform: 'win32', ask: (_, [, key]) => (key?.startsWith('HKLM') ? 'x' : '') },
    ],
    ['in the registry of the user', { platform: 'win32', ask: (_, [, key]) => (key?.startsWith('HKCU') ? 'x' : '') }],
    ['among the applications', { platform: 'darwin', exists: path => path === '/Applications/Microsoft Excel.app' }],
    ['anywhere on a Mac', { platform: 'darwin', ask: program => (program === 'mdfind' ? '/Volumes/x' : '') }],
  ])('finds Excel %s', (_, there) => {
    expect(lacking({ ...bare, ...there })).toEqual([]);
  });

  it('takes a set, and --stop', () => {
    expect(excelOptions([])).toEqual({ set: 'global', stop: false });
    expect(excelOptions(['--set', 'cn', '--stop'])).toEqual({ set: 'cn', stop: true });
  });

  it.each([[['--set', 'eu']], [['--sett', 'cn']], [['cn']], [['--set']]])('refuses %j and says what there is', args => {
    expect(excelOptions(args)).toEqual({ refused: expect.stringContaining('--set global | cn | selfhost') as string });
  });

  const whereNoExcelIs = platform === 'linux' ? it : it.skip;
  whereNoExcelIs('ends with 1 where there is no Excel, before it fetches anything', () => {
    const { status, stderr, stdout } = spawnSync('node_modules/.bin/tsx', ['scripts/excel/run.ts'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('Desktop Excel exists for Windows and Mac');
  });
});
