import { MemoryPort } from '../../src/playground/port/memory';
import { runScenario, scenarios } from './port-scenarios';

describe('the workbook port in memory', () => {
  test.each(scenarios.map((scenario, index) => ({ ...scenario, index })))('$name', async ({ index, ...scenario }) => {
    expect(await runScenario(new MemoryPort(), scenario, index)).toBeUndefined();
  });
});
