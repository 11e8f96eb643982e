import { writeFileSync } from 'node:fs';
import { sampleWorkbook, serialized } from './index';

writeFileSync(new URL('../../assets/sample-workbook.json', import.meta.url), serialized(sampleWorkbook()));
