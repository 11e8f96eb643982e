/** No single case may take longer: the sheet would hang. */
export const MOST_MILLISECONDS = 1000;

/**
 * The milliseconds that this process itself worked on a case, whatever else the machine did meanwhile. What took long is done again, so
 * that only what is slow every time counts, not what met code that was not compiled yet.
 */
export function timeOf(work: () => void, tries = 4): number {
  let best = Infinity;
  for (let i = 0; i < tries && best > MOST_MILLISECONDS / 2; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Keeps the slowest cases of a run. */
export class Slowest {
  private readonly times: { readonly name: string; readonly ms: number }[] = [];

  /** Does the work and fails if it is slow every time. */
  watch<T>(name: string, work: () => T): T {
    let result: T | undefined;
    const ms = timeOf(() => (result = work()));
    this.times.push({ name, ms });
    if (ms > MOST_MILLISECONDS) throw new Error(`${name}: ${Math.round(ms)} ms`);
    return result as T;
  }

  report(): string {
    const slowest = [...this.times].sort((a, b) => b.ms - a.ms).slice(0, 5);
    return `${this.times.length} cases; slowest: ${slowest.map(({ name, ms }) => `${name} ${ms.toFixed(1)} ms`).join(', ')}`;
  }
}
