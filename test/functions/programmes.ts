import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../src/engine';
import { parsePolicy } from '../../src/engine';

const FOLDER = join(__dirname, '../policies/programmes');

/** The programmes of other trades, as policies: they use more of the model than the library does. */
export function programmes(): readonly Policy[] {
  return readdirSync(FOLDER)
    .filter(name => name.endsWith('.json'))
    .map(name => {
      const read = parsePolicy(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
      return read.value;
    });
}

/** The library with policies added: for jest.mock of src/policies/library. */
export function libraryWith(added: readonly Policy[]): { readonly library: readonly Policy[] } {
  const { library } = jest.requireActual<{ readonly library: readonly Policy[] }>('../../src/policies/library');
  return { library: [...library, ...added] };
}
