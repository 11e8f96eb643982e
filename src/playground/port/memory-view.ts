import type { CellValue, Facet } from './port';
import type { MemoryCell } from './memory-sheet';

/** A cell without its content. */
export function lookOf(cell: MemoryCell | undefined): MemoryCell {
  return {
    ...(cell?.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
    ...(cell?.format === undefined ? {} : { format: cell.format }),
  };
}

export function view(cell: MemoryCell | undefined, facet: Facet): CellValue {
  switch (facet) {
    case 'values':
      return cell?.value ?? '';
    case 'formulas':
      return cell?.formula ?? cell?.value ?? '';
    case 'texts':
      return typeof cell?.value === 'boolean' ? String(cell.value).toUpperCase() : String(cell?.value ?? '');
    case 'numberFormats':
      return cell?.numberFormat ?? 'General';
  }
}
