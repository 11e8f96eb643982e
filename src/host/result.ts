import { supportsExcelApi } from './supports';

const ours = /^=.*\bMCN\./i;

/**
 * Queues the question whether a cell holds what a formula of ours has given, there or by spilling; after the next sync
 * the returned function gives the address of that formula.
 */
export function resultAt(cell: Excel.Range): () => string | undefined {
  cell.load('address,formulas');
  const parent = supportsExcelApi('1.12') ? cell.getSpillParentOrNullObject() : undefined;
  parent?.load('address,formulas');
  const isOurs = ({ formulas }: Excel.Range): boolean => ours.test(String((formulas as unknown[][])[0]?.[0]));
  return () => {
    if (isOurs(cell)) return cell.address;
    return parent !== undefined && !parent.isNullObject && isOurs(parent) ? parent.address : undefined;
  };
}

/** What a cell shows while its value is on its way. */
const unfinished = ['#BUSY!', '#GETTING_DATA'];

/** How often a value on its way is asked for, and for how long; in milliseconds. */
const step = 200;
const patience = 15_000;

/** The error that a cell shows when its value has come; undefined for anything else, or while it is still on its way. */
export async function errorIn(context: Excel.RequestContext, cell: Excel.Range): Promise<string | undefined> {
  for (let waited = 0; waited < patience; waited += step) {
    cell.load('values,valueTypes');
    await context.sync();
    const shown = String((cell.values as unknown[][])[0]?.[0]);
    if (!unfinished.includes(shown)) return cell.valueTypes[0]?.[0] === 'Error' ? shown : undefined;
    await new Promise(resume => setTimeout(resume, step));
  }
  return undefined;
}
