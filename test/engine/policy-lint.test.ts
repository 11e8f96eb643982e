import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/engine';
import { LADDER_MODES, parsePolicy } from '../../src/engine';
import { filesEnUS } from '../../src/locales/problems/files.en-US';
import { policies } from '../../src/policies';
import january from '../../src/policies/dy-life-mcn-2023-01.json';
import february from '../../src/policies/dy-life-mcn-2023-02.json';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import { changed } from './changed';
import { describeProblem } from './messages';
import { FINE, SEVERAL, WARNED } from './policy-lint.cases';

function warningsOf(data: unknown) {
  const parsed = parsePolicy(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.warnings;
}

/** A path or a figure, and not the beginning or the end of a longer one. */
function whole(part: string): RegExp {
  return new RegExp(`(?<![\\d.])${part.replace(/[.[\]]/g, '\\$&')}(?![\\d.]*\\d)`);
}

test.each(SEVERAL)('%s', (_, set, warnings) => {
  expect(warningsOf(changed(march, ...set))).toEqual(warnings);
});

test.each(WARNED.map(each => [each.code, each.name, each] as const))(
  '%s: %s',
  (code, _, { set, at, shows, noAmounts }) => {
    const [found, ...others] = warningsOf(changed(march, ...set));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code, params: { path: at, ...(noAmounts && { before: '', after: '' }) } });
    if (found === undefined) return;
    const said = (locale: Locale): string => describeProblem(found, locale);
    for (const text of [said('zh-CN'), said('en-US')]) {
      for (const part of [at, ...shows]) expect(text).toMatch(whole(part));
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(said('zh-CN')).toMatch(/请/);
    expect(said('en-US')).not.toMatch(/[\u4e00-\u9fff]/);
  },
);

test.each(FINE.map(({ name, set }) => [name, set] as const))('no warning: %s', (_, set) => {
  expect(warningsOf(changed(march, ...set))).toEqual([]);
});

test('each warning is in the table, and each mode in one table or the other', () => {
  const codes = Object.keys(filesEnUS).filter(code => code.startsWith('lint.'));
  expect(new Set(WARNED.map(each => each.code))).toEqual(new Set(codes));
  const modes = JSON.stringify([WARNED, FINE]);
  for (const mode of Object.keys(LADDER_MODES)) expect(modes).toContain(`"mode":"${mode}"`);
});

test('all warnings come at once', () => {
  const cases = ['lint.cliff', 'lint.band_gap', 'lint.empty_band'].flatMap(
    code => WARNED.find(each => each.code === code) ?? [],
  );
  const warnings = warningsOf(changed(march, ...cases.flatMap(each => each.set)));
  expect(warnings.map(each => each.code)).toEqual(cases.map(each => each.code));
});

test('the policies of the library give no warnings', () => {
  expect([january, february, march].map(warningsOf)).toEqual(policies().map(() => []));
});

const PROGRAMMES = join(__dirname, '../policies/programmes');

test.each(readdirSync(PROGRAMMES).filter(name => name.endsWith('.json')))('published programmes neither: %s', name => {
  expect(warningsOf(JSON.parse(readFileSync(join(PROGRAMMES, name), 'utf8')))).toEqual([]);
});

test('a policy that is refused has no warnings: what is odd is looked for where all is right', () => {
  expect(parsePolicy({ id: 'x' }).warnings).toEqual([]);
  const twice = changed(march, ['tracks.1.id', 'waist_incubation']);
  expect(parsePolicy(twice)).toMatchObject({ ok: false, warnings: [] });
});
