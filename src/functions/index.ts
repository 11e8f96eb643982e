export type { FunctionEnvironment } from './associate';
export { associateFunctions } from './associate';
export type { Definition, Parameter } from './definition';
export { registry } from './registry';
