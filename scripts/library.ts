/** Prints the library's policies as they were parsed, as JSON. */
import { library } from '../src/policies/library';

process.stdout.write(JSON.stringify(library));
