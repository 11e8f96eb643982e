import type { Policy } from '../../src/engine';
import { policies } from '../../src/policies';
import type { Choice, Own } from '../../src/taskpane/shell/choice';
import { holds, isPassing, type Notice } from '../../src/taskpane/shell/notice';

const policy = policies().find(({ version }) => version === '2023-03') as Policy;
const february = policies().find(({ version }) => version === '2023-02') as Policy;
const address = "'政策 2023-03'!A1:J300";
const mistaken: Own = { name: 'MCN_OWN_1', sheet: '政策 2023-03', address };
const own: Own = { ...mistaken, version: '2023-03' };
const chosen: Choice = { kind: 'own', policy, warnings: [], address, cells: [] };
const refused: Choice = { kind: 'refused', problems: [], address, cells: [] };
const library: Choice = { kind: 'library', policy };
const kept: Notice = { kind: 'kept', name: own.name, sheet: own.sheet, uses: 'it' };
const beside: Notice = { ...kept, uses: 'another' };
const imported: Notice = { kind: 'told', intent: 'success', text: '', about: own.name };
const said: Notice = { kind: 'chosen', policy, computable: true };

describe('what was said of a policy', () => {
  it.each<[string, Notice, Choice, readonly Own[], boolean]>([
    ['kept and chosen', kept, chosen, [own], true],
    ['read from a file', imported, chosen, [own], true],
    ['kept beside another', beside, library, [own], true],
    ['with mistakes', kept, refused, [mistaken], false],
    ['read, and with mistakes now', imported, refused, [mistaken], false],
    ['kept beside, and with mistakes now', beside, library, [mistaken], false],
    [
      'on a sheet with another name',
      kept,
      { ...chosen, address: 'x!A1:J300' },
      [{ ...own, sheet: 'x', address: 'x!A1:J300' }],
      false,
    ],
    ['deleted', kept, { kind: 'other', value: '#REF!' }, [], false],
    ['kept, and another chosen', kept, library, [own], false],
    ['chosen', said, library, [], true],
    ['chosen, and another now', said, { kind: 'library', policy: february }, [], false],
    ['chosen, and none now', said, { kind: 'none' }, [], false],
    ['chosen with gaps that are filled now', { ...said, computable: false }, chosen, [own], false],
    ['what is about no policy', { kind: 'told', intent: 'success', text: '' }, library, [], true],
  ])('%s', (_, notice, choice, all, wanted) => {
    expect(holds(notice, choice, all)).toBe(wanted);
  });

  it('goes with the panel, unless something went wrong', () => {
    expect([kept, imported, said].map(isPassing)).toEqual([true, true, true]);
    const wrong: readonly Notice[] = [
      { kind: 'told', intent: 'error', text: '' },
      { kind: 'failed', failure: { code: 'busy' } },
      { kind: 'broken' },
    ];
    expect(wrong.map(isPassing)).toEqual([false, false, false]);
  });
});
