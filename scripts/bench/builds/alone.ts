/** A build in which nothing asks for a trace, so that none of its code is there. */
export { evaluate } from '../../../src/engine';
