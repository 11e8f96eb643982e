import { MAX_ROWS } from '../../src/playground/port/a1';
import { protect } from '../../src/playground/port/records';
import type { CellValue, PortEvent, SheetArea, WorkbookPort } from '../../src/playground/port/port';

/** What every workbook port must do: run against the one in memory by jest, against Univer's in a browser. */
export interface Scenario {
  readonly name: string;
  /** Gets a sheet of its own; throws when the port does something else. */
  run(port: WorkbookPort, sheetId: string): void | Promise<void>;
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) {
    throw new Error(`${what}: expected ${b ?? 'nothing'}, got ${a ?? 'nothing'}`);
  }
}

function at(sheetId: string, row: number, col: number, rows = 1, cols = 1): SheetArea {
  return { sheetId, row, col, rows, cols };
}

function put(port: WorkbookPort, sheetId: string, row: number, col: number, grid: CellValue[][]): SheetArea {
  const area = at(sheetId, row, col, grid.length, grid[0]?.length ?? 0);
  port.write(area, grid);
  return area;
}

function value(port: WorkbookPort, sheetId: string, row: number, col: number): CellValue {
  return port.read(at(sheetId, row, col), 'values')[0]?.[0] ?? '';
}

/** Calculation and undo need not be immediate, only soon. */
async function becomes(read: () => unknown, expected: unknown, what: string): Promise<void> {
  const until = Date.now() + 5_000;
  while (Date.now() < until && JSON.stringify(read()) !== JSON.stringify(expected)) {
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  same(read(), expected, what);
}

function listen(port: WorkbookPort): { events: PortEvent[]; stop: () => void } {
  const events: PortEvent[] = [];
  return { events, stop: port.on(event => events.push(event)) };
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'what is frozen is known, until it is no longer',
    run(port, sheet) {
      same(port.frozen(sheet), { rows: 0, cols: 0 }, 'before');
      port.freeze(sheet, 2, 1);
      same(port.frozen(sheet), { rows: 2, cols: 1 }, 'frozen');
      port.freeze(sheet, 0, 0);
      same(port.frozen(sheet), { rows: 0, cols: 0 }, 'after');
    },
  },
  {
    name: 'values come back with their types',
    run(port, sheet) {
      const grid = [
        [1, -2.5, 'text'],
        [true, false, '达人'],
      ];
      same(port.read(put(port, sheet, 0, 0, grid), 'values'), grid, 'values');
    },
  },
  {
    name: 'an empty cell reads as empty text, also outside the grid',
    run(port, sheet) {
      same(port.read(at(sheet, 0, 0, 1, 2), 'values'), [['', '']], 'empty cells');
      same(value(port, sheet, 900_000, 3), '', 'a cell far below');
    },
  },
  {
    name: 'text that looks like a date or a number stays text',
    run(port, sheet) {
      const grid = [['2023-03', '00123', '1/2']];
      same(port.read(put(port, sheet, 0, 0, grid), 'values'), grid, 'values');
    },
  },
  {
    name: 'an apostrophe makes text of what would be a formula',
    run(port, sheet) {
      put(port, sheet, 0, 0, [["'=cmd|' /C calc'!A0", "'=1+1"]]);
      same(port.read(at(sheet, 0, 0, 1, 2), 'values'), [["=cmd|' /C calc'!A0", '=1+1']], 'values');
    },
  },
  {
    name: 'null leaves a cell as it is, empty text clears it',
    run(port, sheet) {
      put(port, sheet, 0, 0, [[1, 2, 3]]);
      put(port, sheet, 0, 0, [[null, '', 30]]);
      same(port.read(at(sheet, 0, 0, 1, 3), 'values'), [[1, '', 30]], 'values');
    },
  },
  {
    name: 'a formula reads as it was typed and is calculated',
    async run(port, sheet) {
      put(port, sheet, 0, 0, [[2, 3, '=SUM(A1:B1)']]);
      same(port.read(at(sheet, 0, 2), 'formulas'), [['=SUM(A1:B1)']], 'formula');
      await becomes(() => value(port, sheet, 0, 2), 5, 'result');
      put(port, sheet, 0, 0, [[10]]);
      await becomes(() => value(port, sheet, 0, 2), 13, 'result after an edit');
    },
  },
  {
    name: 'settling after a write shows the new result',
    async run(port, sheet) {
      put(port, sheet, 0, 0, [[2, '=A1']]);
      await port.settle();
      same(value(port, sheet, 0, 1), 2, 'result');
      put(port, sheet, 0, 0, [[7]]);
      await port.settle();
      same(value(port, sheet, 0, 1), 7, 'result after an edit');
    },
  },
  {
    name: 'an array spills, and says where to and from',
    async run(port, sheet) {
      put(port, sheet, 1, 1, [['={1,2;3,4}']]);
      const spilled = (): unknown => port.read(at(sheet, 1, 1, 2, 2), 'values');
      await becomes(
        spilled,
        [
          [1, 2],
          [3, 4],
        ],
        'spilled values',
      );
      same(port.spillOf(sheet, 1, 1), { row: 1, col: 1, rows: 2, cols: 2 }, 'spill area');
      same(port.spillParent(sheet, 2, 2), { row: 1, col: 1, rows: 1, cols: 1 }, 'spill parent');
      same(port.spillOf(sheet, 2, 2), undefined, 'no spill area of a spilled cell');
      same(port.spillParent(sheet, 5, 5), undefined, 'no parent elsewhere');
      same(port.used(sheet), { row: 1, col: 1, rows: 2, cols: 2 }, 'used area');
    },
  },
  {
    name: 'a blocked spill is an error until the way is free',
    async run(port, sheet) {
      put(port, sheet, 1, 0, [['in the way']]);
      put(port, sheet, 0, 0, [['={1;2}']]);
      await becomes(() => value(port, sheet, 0, 0), '#SPILL!', 'blocked');
      same(port.spillParent(sheet, 1, 0), undefined, 'a blocked result fills nothing');
      put(port, sheet, 1, 0, [['']]);
      await becomes(() => port.read(at(sheet, 0, 0, 2, 1), 'values'), [[1], [2]], 'free');
    },
  },
  {
    name: 'the used area holds every cell with content',
    run(port, sheet) {
      same(port.used(sheet), undefined, 'an empty sheet');
      put(port, sheet, 3, 2, [['a']]);
      put(port, sheet, 7, 4, [['b']]);
      same(port.used(sheet), { row: 3, col: 2, rows: 5, cols: 3 }, 'used area');
    },
  },
  {
    name: 'a batch is one step of undo and of redo',
    async run(port, sheet) {
      put(port, sheet, 0, 0, [['before', 1]]);
      port.begin();
      put(port, sheet, 0, 0, [['after']]);
      put(port, sheet, 0, 1, [[2]]);
      port.setFormat(at(sheet, 0, 0), { bold: true });
      port.setNumberFormats(at(sheet, 0, 1), [['0.00']]);
      port.end();
      const cells = (): unknown => port.read(at(sheet, 0, 0, 1, 2), 'values');
      same(cells(), [['after', 2]], 'after the batch');
      port.undo();
      await becomes(cells, [['before', 1]], 'after undo');
      same(port.format(at(sheet, 0, 0)).bold ?? false, false, 'bold after undo');
      port.redo();
      await becomes(cells, [['after', 2]], 'after redo');
    },
  },
  {
    name: 'undo brings the old result back',
    async run(port, sheet) {
      put(port, sheet, 0, 0, [[2, '=SUM(A1:A1)']]);
      await becomes(() => value(port, sheet, 0, 1), 2, 'first');
      put(port, sheet, 0, 0, [[9]]);
      await becomes(() => value(port, sheet, 0, 1), 9, 'changed');
      port.undo();
      await becomes(() => value(port, sheet, 0, 1), 2, 'undone');
    },
  },
  {
    name: 'clearing takes values, formulas and formats',
    run(port, sheet) {
      const area = put(port, sheet, 0, 0, [[1, '=1']]);
      port.setFormat(area, { bold: true });
      port.clear(area);
      same(port.read(area, 'formulas'), [['', '']], 'formulas');
      same(port.format(area).bold ?? false, false, 'bold');
    },
  },
  {
    name: 'formats and number formats stay apart from values',
    run(port, sheet) {
      const area = put(port, sheet, 0, 0, [[1234.5]]);
      port.setNumberFormats(area, [['#,##0.00']]);
      port.setFormat(area, { bold: true, fill: '#FFF4CE', color: '#A4262C', valign: 'Top' });
      same(port.read(area, 'numberFormats'), [['#,##0.00']], 'number format');
      same(port.read(area, 'values'), [[1234.5]], 'value');
      const { bold, fill, color, valign } = port.format(area);
      same([bold, fill, color, valign], [true, '#FFF4CE', '#A4262C', 'Top'], 'format');
      same(port.read(at(sheet, 5, 5), 'numberFormats'), [['General']], 'untouched cell');
    },
  },
  {
    name: 'a defined name that changes changes what depends on it',
    async run(port, sheet) {
      port.setName('SCENARIO_POLICY', '="2023-03"', 'chosen');
      put(port, sheet, 0, 0, [['=SCENARIO_POLICY']]);
      await becomes(() => value(port, sheet, 0, 0), '2023-03', 'first');
      port.setName('SCENARIO_POLICY', '="2023-04"');
      await becomes(() => value(port, sheet, 0, 0), '2023-04', 'changed');
      const named = port.names().find(({ name }) => name === 'SCENARIO_POLICY');
      same(named?.formula, '="2023-04"', 'formula');
      port.deleteName('SCENARIO_POLICY');
      same(
        port.names().some(({ name }) => name === 'SCENARIO_POLICY'),
        false,
        'deleted',
      );
    },
  },
  {
    name: 'a name whose sheet is removed is #REF!',
    async run(port, sheet) {
      for (const name of ['情景 (3)', "O'Neil"]) {
        const away = port.addSheet(name);
        put(port, away, 0, 0, [['2023-03']]);
        port.setName('SCENARIO_AWAY', `='${name.replaceAll("'", "''")}'!$A$1`);
        put(port, sheet, 0, 0, [['=SCENARIO_AWAY']]);
        await becomes(() => value(port, sheet, 0, 0), '2023-03', 'while the sheet is there');
        port.removeSheet(away);
        same(port.names().find(each => each.name === 'SCENARIO_AWAY')?.formula, '=#REF!', 'formula');
        await becomes(() => value(port, sheet, 0, 0), '#REF!', 'once it is gone');
      }
      port.deleteName('SCENARIO_AWAY');
    },
  },
  {
    name: 'selecting is told, and remembered',
    async run(port, sheet) {
      const heard = listen(port);
      port.select(at(sheet, 2, 1, 3, 2));
      const told = (): unknown => heard.events.find(event => event.kind === 'selection');
      await becomes(told, { kind: 'selection', area: at(sheet, 2, 1, 3, 2) }, 'event');
      same(port.selection(), at(sheet, 2, 1, 3, 2), 'selection');
      heard.stop();
    },
  },
  {
    name: 'a change tells its area and whether it was the add-in',
    run(port, sheet) {
      const heard = listen(port);
      put(port, sheet, 0, 0, [[1, 2]]);
      port.begin();
      put(port, sheet, 4, 1, [[3]]);
      port.end();
      heard.stop();
      const changes = heard.events.filter(event => event.kind === 'changed');
      same(
        changes,
        [
          { kind: 'changed', area: at(sheet, 0, 0, 1, 2), own: false },
          { kind: 'changed', area: at(sheet, 4, 1), own: true },
        ],
        'events',
      );
    },
  },
  {
    name: 'sheets are added without being shown, renamed and removed',
    run(port) {
      const active = port.activeSheet();
      const id = port.addSheet('Scenario sheet');
      same(port.activeSheet(), active, 'active sheet');
      port.renameSheet(id, '情景');
      same(port.sheets().find(sheet => sheet.id === id)?.name, '情景', 'name');
      port.removeSheet(id);
      same(
        port.sheets().some(sheet => sheet.id === id),
        false,
        'removed',
      );
    },
  },
  {
    name: 'a sheet holds more rows than it was made with',
    run(port, sheet) {
      put(port, sheet, 4_999, 30, [['far']]);
      same(value(port, sheet, 4_999, 30), 'far', 'value');
    },
  },
  {
    name: 'the region around a cell ends at blank rows and columns, also in a large roster',
    run(port, sheet) {
      put(port, sheet, 2, 1, [
        ['a', '', 'b'],
        ['', 'c', ''],
      ]);
      put(port, sheet, 5, 1, [['apart']]);
      same(port.region(at(sheet, 2, 1)), at(sheet, 2, 1, 2, 3), 'region of a corner');
      same(port.region(at(sheet, 3, 2)), at(sheet, 2, 1, 2, 3), 'region of the middle');
      same(port.region(at(sheet, 9, 9)), at(sheet, 9, 9), 'region of a cell alone');
      const rows = 100_000;
      const large = Array.from({ length: rows }, (_, r) => [r, 'x', '', 'y']);
      put(port, sheet, 10, 0, large as CellValue[][]);
      same(port.region(at(sheet, 60_000, 1)), at(sheet, 10, 0, rows, 2), 'region of a large roster');
    },
  },
  {
    name: 'a renamed sheet tells both names',
    async run(port, sheet) {
      const before = port.sheets().find(({ id }) => id === sheet)?.name;
      const heard = listen(port);
      port.renameSheet(sheet, '改名');
      const told = (): unknown => heard.events.find(({ kind }) => kind === 'renamed');
      await becomes(told, { kind: 'renamed', sheetId: sheet, before, after: '改名' }, 'event');
      heard.stop();
    },
  },
  {
    name: 'a sheet has a colour, and lines or none',
    run(port, sheet) {
      const look = (): unknown => {
        const info = port.sheets().find(({ id }) => id === sheet);
        return [info?.tabColor, info?.gridlines];
      };
      same(look(), ['', true], 'at first');
      port.setTabColor(sheet, '#107C41');
      port.showGridlines(sheet, false);
      same(look(), ['#107C41', false], 'changed');
    },
  },
  {
    name: 'rows and columns have a size, and can be hidden',
    run(port, sheet) {
      port.setRowHeights(at(sheet, 2, 0, 2, 1), 40);
      same([port.rowHeight(sheet, 2), port.rowHeight(sheet, 3)], [40, 40], 'heights');
      port.setColumnWidth(sheet, 1, 120);
      same(port.columnWidth(sheet, 1), 120, 'width');
      port.hide(at(sheet, 4, 0, 2, 1), 'rows', true);
      same(port.hidden(at(sheet, 4, 0, 2, 1), 'rows'), true, 'hidden rows');
      same(port.hidden(at(sheet, 3, 0, 3, 1), 'rows'), undefined, 'some hidden rows');
      same(port.hidden(at(sheet, 0, 0, 3, 1), 'rows'), false, 'rows that are shown');
      port.hide(at(sheet, 4, 0, 1, 1), 'rows', false);
      same(port.hidden(at(sheet, 4, 0), 'rows'), false, 'a row that is shown again');
      port.hide(at(sheet, 0, 3, 1, 2), 'cols', true);
      same(port.hidden(at(sheet, 0, 3, 1, 2), 'cols'), true, 'hidden columns');
      port.hide(at(sheet, 0, 3, 1, 2), 'cols', false);
      same(port.hidden(at(sheet, 0, 3, 1, 2), 'cols'), false, 'columns that are shown again');
    },
  },
  {
    name: 'cells are merged and taken apart',
    run(port, sheet) {
      put(port, sheet, 1, 1, [['title', 'lost']]);
      port.merge(at(sheet, 1, 1, 1, 3));
      port.merge(at(sheet, 5, 0, 2, 2));
      const merged = (): unknown => [...port.merges(sheet)].sort((a, b) => a.row - b.row);
      const [first, second] = [
        { row: 1, col: 1, rows: 1, cols: 3 },
        { row: 5, col: 0, rows: 2, cols: 2 },
      ];
      same(merged(), [first, second], 'merged');
      same(port.read(at(sheet, 1, 1, 1, 2), 'values'), [['title', '']], 'values');
      port.unmerge(at(sheet, 6, 1));
      same(merged(), [first], 'one taken apart');
    },
  },
  {
    name: 'what is kept beside the cells is told of',
    run(port, sheet) {
      const heard = listen(port);
      port.keep(protect(port.records, sheet, { allowFormatCells: true }));
      heard.stop();
      same(heard.events, [{ kind: 'kept' }], 'events');
      same(port.records.protection[sheet], { allowFormatCells: true }, 'protection');
      port.keep(protect(port.records, sheet, undefined));
      same(port.records.protection[sheet], undefined, 'protection, taken away');
    },
  },
  {
    name: 'a whole column can be selected and formatted',
    run(port, sheet) {
      put(port, sheet, 0, 0, [[1], [2]] as CellValue[][]);
      port.setFormat(at(sheet, 0, 0, MAX_ROWS, 1), { bold: true });
      same(port.format(at(sheet, 1, 0)).bold, true, 'bold');
    },
  },
];

/** Runs one scenario on a sheet of its own and gives what went wrong, or nothing. */
export async function runScenario(port: WorkbookPort, scenario: Scenario, index: number): Promise<string | undefined> {
  const sheetId = port.addSheet(`S${String(index)}`);
  try {
    await scenario.run(port, sheetId);
    return undefined;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  } finally {
    port.removeSheet(sheetId);
  }
}
