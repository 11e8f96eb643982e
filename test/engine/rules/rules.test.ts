import { AMOUNT_CASES } from './amounts.cases';
import { BASE_CASES } from './bases.cases';
import { BEFORE_CASES } from './before.cases';
import { BLOCK_CASES } from './blocks.cases';
import { GATE_CASES } from './gates.cases';
import { MEASURE_CASES } from './measures.cases';
import { runTable } from './tables';
import { TARGET_CASES } from './targets.cases';

runTable('what is counted', MEASURE_CASES);
runTable('what is paid on', BASE_CASES);
runTable('tiers in percent of a target', TARGET_CASES);
runTable('what must be kept to besides', GATE_CASES);
runTable('on from what was before', BEFORE_CASES);
runTable('in whole blocks', BLOCK_CASES);
runTable('what it comes to in fen', AMOUNT_CASES);
