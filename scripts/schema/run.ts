import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { policySchema } from './json-schema';

/** Writes docs/policy.schema.json (`npm run schema`); a test compares it with what the parser takes. */
const file = 'docs/policy.schema.json';
const options = await resolveConfig(file);
writeFileSync(file, await format(JSON.stringify(policySchema()), { ...options, parser: 'json' }));
