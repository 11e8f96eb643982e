import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  askedFor,
  isOnFloor,
  membersIn,
  membersUsed,
  setText,
  type MemberUse,
} from '../../scripts/requirement-sets/members';
import { tableOf } from '../../scripts/requirement-sets/table';
import { root } from './run';

jest.setTimeout(120_000);

let uses: readonly MemberUse[];

beforeAll(() => {
  uses = membersUsed(root);
});

/** What a file uses without having asked for it. */
function unasked(of: readonly MemberUse[]): string[] {
  return of
    .filter(use => !isOnFloor(use) && askedFor(use) === undefined)
    .map(({ file, member, sets }) => `${file} uses ${member} and does not ask for ${sets.map(setText).join(' or ')}`);
}

describe('what src/host uses of Office.js', () => {
  it('is asked for where not every Excel has it: supportsExcelApi(…), or the second argument of runExcel', () => {
    expect(unasked(uses)).toEqual([]);
  });

  it('is listed in docs/requirement-sets.md; npm run requirements writes it anew', () => {
    expect(readFileSync(join(root, 'docs/requirement-sets.md'), 'utf8')).toBe(tableOf(uses));
  });

  it('is noticed above the floor, however it is written, unless that version or a later one is asked for', () => {
    const spill = 'range.getSpillParentOrNullObject()';
    const batches = [
      'range.values',
      spill,
      '(({ hasSpill }: Excel.Range) => hasSpill)(range)',
      `supportsExcelApi('1.12') && ${spill}`,
      `supportsExcelApi('1.14') && ${spill}`,
      `supportsExcelApi('1.9') && ${spill}`,
    ];
    const head = "import { supportsExcelApi } from './supports';\n";
    const texts = batches.map(batch => `${head}export const f = (range: Excel.Range): unknown => ${batch};\n`);
    const parent = 'uses Range.getSpillParentOrNullObject and does not ask for ExcelApi 1.12';
    expect(membersIn(root, texts).flatMap(unasked)).toEqual([
      `src/host/given-1.ts ${parent}`,
      'src/host/given-2.ts uses Range.hasSpill and does not ask for ExcelApi 1.12',
      `src/host/given-5.ts ${parent}`,
    ]);
  });
});
