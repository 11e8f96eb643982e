/** A build that can explain a statement. */
export { evaluate, explain } from '../../../src/engine';
