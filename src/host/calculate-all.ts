import { done, type HostOutcome } from './outcome';
import { runExcel } from './run';

/** Has every formula calculated anew: what they say depends on the language, which Excel does not know. */
export function calculateAll(): Promise<HostOutcome<undefined>> {
  return runExcel(async context => {
    context.application.calculate('Full');
    await context.sync();
    return done(undefined);
  });
}
