import type { Failure } from './outcome';
import type { Problem } from './problem';

/** Problems as they are found. A roster can have millions: the first thousand are kept, the others counted. */
export class Findings {
  private readonly kept: Problem[] = [];
  private found = 0;

  constructor(private readonly most = 1000) {}

  get any(): boolean {
    return this.found > 0;
  }

  /** The problem is made only if it is kept. */
  add(make: () => Problem): void {
    this.found++;
    if (this.kept.length < this.most) this.kept.push(make());
  }

  addAll({ problems, unlisted = 0 }: Failure): void {
    for (const problem of problems) this.add(() => problem);
    this.found += unlisted;
  }

  failure(): Failure {
    const unlisted = this.found - this.kept.length;
    return unlisted === 0 ? { ok: false, problems: this.kept } : { ok: false, problems: this.kept, unlisted };
  }
}
