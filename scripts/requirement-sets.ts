/** `npm run requirements`: writes docs/requirement-sets.md anew. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { membersUsed } from './requirement-sets/members';
import { tableOf } from './requirement-sets/table';

const root = resolve(import.meta.dirname, '..');
writeFileSync(resolve(root, 'docs/requirement-sets.md'), tableOf(membersUsed(root)));
