import { formatAddress } from '../port/a1';
import { maySpill, toFile } from './formulas';
import { styleOf } from './looks';
import { markParameters } from './parameters';
import { heightOfPixels, widthOfPixels } from './units';
import { writeCharts } from './write-charts';
import type { Cell, TableDefinition, WriteSheet } from 'hucre/xlsx';
import type { Area, CellValue, SheetInfo, WorkbookPort } from '../port/port';

/** One sheet of the workbook as a file has it. */
export class SheetWriter {
  private readonly id: string;
  private readonly used: Area;
  private readonly cells = new Map<string, Partial<Cell>>();

  constructor(
    private readonly port: WorkbookPort,
    private readonly info: SheetInfo,
    private readonly namespace: string,
  ) {
    this.id = info.id;
    const used = port.used(info.id);
    this.used = { row: 0, col: 0, rows: used ? used.row + used.rows : 1, cols: used ? used.col + used.cols : 1 };
  }

  write(): WriteSheet {
    const { port, id, used } = this;
    const rows = this.contents();
    const { rows: frozenRows, cols } = port.frozen(id);
    const filter = port.records.filters[id];
    const tables = this.tables(rows);
    return {
      name: this.info.name,
      rows,
      cells: this.cells,
      columns: Array.from({ length: used.cols }, (_, col) => ({
        width: widthOfPixels(port.columnWidth(id, col)),
        ...(this.hides('cols', col) ? { hidden: true } : {}),
      })),
      rowDefs: this.lines(),
      merges: port.merges(id).map(({ row, col, rows: tall, cols: wide }) => ({
        startRow: row,
        startCol: col,
        endRow: row + tall - 1,
        endCol: col + wide - 1,
      })),
      tables,
      charts: writeCharts(port, id),
      ...(frozenRows + cols > 0 ? { freezePane: { rows: frozenRows, columns: cols } } : {}),
      ...(this.info.visible ? {} : { hidden: true }),
      view: {
        showGridLines: this.info.gridlines,
        ...(this.info.tabColor === '' ? {} : { tabColor: { rgb: this.info.tabColor.replace('#', '') } }),
      },
      ...(filter
        ? {
            autoFilter: {
              range: formatAddress(filter.area),
              columns: Object.entries(filter.shown).map(([col, shown]) => ({
                colIndex: Number(col),
                filters: [...shown],
              })),
            },
          }
        : {}),
    };
  }

  private contents(): (string | number | boolean | null)[][] {
    const area = { ...this.used, sheetId: this.id };
    const formulas = this.port.read(area, 'formulas');
    const formats = this.port.read(area, 'numberFormats');
    return this.port.read(area, 'values').map((row, r) =>
      row.map((value, c) => {
        const style = styleOf(
          this.port.format({ sheetId: this.id, row: r, col: c, rows: 1, cols: 1 }),
          String(formats[r]?.[c] ?? 'General'),
        );
        const typed = formulas[r]?.[c];
        const cell: Partial<Cell> = {
          ...(style ? { style } : {}),
          // Text that begins with "=" reads the same in both; a formula's value is something else.
          ...(typeof typed === 'string' && typed.startsWith('=') && typed !== value
            ? this.formula(typed, value, r, c)
            : {}),
        };
        if (Object.keys(cell).length > 0) {
          this.cells.set(`${String(r)},${String(c)}`, cell);
        }
        return cell.formula === undefined && value !== '' ? value : null;
      }),
    );
  }

  private formula(typed: string, value: CellValue, row: number, col: number): Partial<Cell> {
    const formula = toFile(markParameters(typed), this.namespace);
    const spill = this.port.spillOf(this.id, row, col);
    const several = spill !== undefined && spill.rows * spill.cols > 1;
    return {
      formula,
      formulaResult: value === '' ? null : value,
      ...(several || maySpill(formula)
        ? {
            formulaType: 'array',
            formulaRef: formatAddress(spill ?? { row, col, rows: 1, cols: 1 }),
            formulaDynamic: true,
          }
        : {}),
    };
  }

  /** Heights that are not the usual one, and hidden rows. */
  private lines(): WriteSheet['rowDefs'] & object {
    const usual = this.port.rowHeight(this.id, this.used.rows);
    const lines = new Map<number, { height?: number; hidden?: boolean }>();
    for (let row = 0; row < this.used.rows; row++) {
      const height = this.port.rowHeight(this.id, row);
      if (this.hides('rows', row)) {
        lines.set(row, { hidden: true });
      } else if (height !== usual) {
        lines.set(row, { height: heightOfPixels(height) });
      }
    }
    return lines;
  }

  private hides(lines: 'rows' | 'cols', index: number): boolean {
    const at = lines === 'rows' ? { row: index, col: 0 } : { row: 0, col: index };
    return this.port.hidden({ sheetId: this.id, ...at, rows: 1, cols: 1 }, lines) === true;
  }

  /** A table's headers are texts, each another, in its definition as in its cells. */
  private tables(rows: (string | number | boolean | null)[][]): TableDefinition[] {
    return this.port.records.tables
      .filter(({ area }) => area.sheetId === this.id)
      .map(({ name, area, style }) => {
        const taken = new Set<string>();
        const columns = Array.from({ length: area.cols }, (_, c) => {
          const header = unique(String(rows[area.row]?.[area.col + c] ?? `Column${String(c + 1)}`), taken);
          const row = rows[area.row];
          if (row && !this.cells.get(`${String(area.row)},${String(area.col + c)}`)?.formula) {
            row[area.col + c] = header;
          }
          return { name: header };
        });
        return { name, range: formatAddress(area), columns, ...(style === '' ? {} : { style }) };
      });
  }
}

function unique(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    name = wanted + String(number);
  }
  taken.add(name.toLowerCase());
  return name;
}
