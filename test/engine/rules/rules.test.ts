import { BASE_CASES } from './bases.cases';
import { MEASURE_CASES } from './measures.cases';
import { runTable } from './tables';
import { TARGET_CASES } from './targets.cases';

runTable('what is counted', MEASURE_CASES);
runTable('what is paid on', BASE_CASES);
runTable('tiers in percent of a target', TARGET_CASES);
