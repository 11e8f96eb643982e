import type { Page } from 'playwright-core';
import { sampleWorkbook } from '../../scripts/sample';
import type { Locale } from '../../src/engine';
import { bodyOf } from '../../src/functions/definition';
import { registry } from '../../src/functions/registry';
import { callOf } from '../functions/sheet';
import { aBrowser } from './opened';
import { message, openPlayground, setCell, undo, value, values } from './host-page';

/** The sample workbook in the browser, through Office.js, beside the engine in node. */

const browser = aBrowser();

interface Formula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const formulas: readonly Formula[] = sampleWorkbook().sheets.flatMap(sheet =>
  sheet.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      typeof cell === 'string' && cell.startsWith('=') ? [{ sheet: sheet.name, row, column, text: cell }] : [],
    ),
  ),
);

/** What the function gives in node for the cells of the sample. */
async function inNode({ sheet, text }: Formula, locale: Locale): Promise<(string | number | boolean)[][]> {
  const { name, args } = callOf(text, sheet);
  const definition = registry.find(each => each.name === name);
  if (definition === undefined) throw new Error(`no function ${name}`);
  const named = Object.fromEntries(definition.parameters.map((parameter, i) => [parameter.name, args[i] ?? null]));
  const body = await bodyOf(definition);
  const outcome = body(named, { locale, workbookPolicy: undefined });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.map(row => row.map(cell => (typeof cell === 'object' ? '#' : cell)));
}

function addressOf({ row, column }: Formula, height: number, width: number): string {
  const letter = (at: number): string =>
    (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) + String.fromCharCode(65 + (at % 26));
  return `${letter(column)}${row + 1}:${letter(column + width - 1)}${row + height}`;
}

describe.each(['zh-CN', 'en-US'] as const)('in %s', locale => {
  let page: Page;

  beforeAll(async () => {
    page = await openPlayground(browser(), `?locale=${locale}`);
  }, 60_000);

  afterAll(() => page.close());

  test.each(formulas.map(each => [each.text, each] as const))('%s', async (_text, formula) => {
    const expected = await inNode(formula, locale);
    const shown = await values(page, formula.sheet, addressOf(formula, expected.length, expected[0]?.length ?? 1));
    expect(shown).toEqual(expected);
  });

  test('a level that is none: the message names the cell on the sheet, the value and the remedy', async () => {
    await setCell(page, '花名册', 'E10', 'Lv9x');
    expect(await value(page, '花名册', 'L4')).toBe('#VALUE!');
    const text =
      locale === 'zh-CN'
        ? /第 10 行“本月等级”列（E10）的等级“Lv9x”.*请写成/
        : /^Row 10, column "本月等级" \(E10\): "Lv9x" .* Write it as/;
    expect(await message(page, '花名册', 'L4')).toMatch(text);
    await undo(page);
    expect(await value(page, '花名册', 'L4')).toBe(locale === 'zh-CN' ? '机构' : 'Agency');
  }, 30_000);

  test('a changed GMV changes the reward of its agency by one tier, and undo brings the old value back', async () => {
    // Row 7 is a creator of 山海MCN; as a head creator who sold 100,000 more than before, it earns the second tier.
    const before = await value(page, '花名册', 'M7');
    await setCell(page, '花名册', 'D7', 'Lv6');
    await setCell(page, '花名册', 'E7', 'Lv6');
    await setCell(page, '花名册', 'G7', 24_598.66 + 100_000);
    expect(await value(page, '花名册', 'M7')).toBe(Number(before) + 12_000);
    await setCell(page, '花名册', 'G7', 24_598.66 + 99_999.99);
    expect(await value(page, '花名册', 'M7')).toBe(Number(before) + 5000);
    for (let steps = 0; steps < 4; steps++) await undo(page);
    expect(await value(page, '花名册', 'M7')).toBe(before);
  }, 60_000);

  test('something in the way of the table: #SPILL! with its message, until it is cleared', async () => {
    await setCell(page, '花名册', 'N6', 'x');
    expect(await value(page, '花名册', 'L4')).toBe('#SPILL!');
    expect(await message(page, '花名册', 'L4')).toMatch(locale === 'zh-CN' ? /清空/ : /[Cc]lear|[Ee]mpty/);
    expect(await value(page, '花名册', 'N6')).toBe('x');
    await undo(page);
    expect(await value(page, '花名册', 'L4')).toBe(locale === 'zh-CN' ? '机构' : 'Agency');
  }, 30_000);
});
