import { runScenario, scenarios } from './port-scenarios';
import type { WorkbookPort } from '../../src/playground/port/port';

declare global {
  interface Window {
    /** Runs every scenario against a port in the page: name → what went wrong. */
    runPortScenarios?: (port: WorkbookPort) => Promise<Record<string, string>>;
  }
}

window.runPortScenarios = async port => {
  const failures: Record<string, string> = {};
  for (const [index, scenario] of scenarios.entries()) {
    const failure = await runScenario(port, scenario, index);
    if (failure !== undefined) {
      failures[scenario.name] = failure;
    }
  }
  return failures;
};
