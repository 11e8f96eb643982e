import { parseArgs } from 'node:util';
import { SETS, type SetName } from '../sets/sets';

export interface ExcelOptions {
  readonly set: SetName;
  /** Only takes the add-in out again, after a run that could not. */
  readonly stop: boolean;
}

const USAGE = `--set ${SETS.join(' | ')}, --stop`;

/** What `npm run excel` was asked for; or why that cannot be. */
export function excelOptions(args: readonly string[]): ExcelOptions | { readonly refused: string } {
  try {
    const options = { set: { type: 'string', default: 'global' }, stop: { type: 'boolean', default: false } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const set = SETS.find(each => each === values.set);
    if (set === undefined)
      return { refused: `没有名为“${values.set}”的构建。There is no set “${values.set}”. ${USAGE}` };
    return { set, stop: values.stop };
  } catch (problem) {
    const said = problem instanceof Error ? problem.message.split('. ')[0] : String(problem);
    return { refused: `${String(said)}. ${USAGE}` };
  }
}
