import { NOTHING, type CalculateState, type Doing, type Said } from './state';

/** What a piece of work tells while it goes on. */
export interface Working {
  readonly signal: AbortSignal;
  readonly doing: (doing: Doing) => void;
}

/** The state of the panel. It lives as long as the page, so that a look at another panel loses nothing. */
export class Store {
  private state = NOTHING;
  private work: AbortController | undefined;
  private readonly followers = new Set<() => void>();

  readonly get = (): CalculateState => this.state;

  readonly follow = (follower: () => void): (() => void) => {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  };

  set(patch: Partial<CalculateState>): void {
    this.state = { ...this.state, ...patch };
    for (const follower of this.followers) follower();
  }

  cancel(): void {
    this.work?.abort();
  }

  dismiss(): void {
    this.set({ said: undefined, again: undefined });
  }

  /** Does one thing at a time. Whatever happens, the buttons come back; what has failed can be tried again. */
  async attempt(first: Doing, task: (working: Working) => Promise<Said | undefined>): Promise<void> {
    if (this.state.doing !== undefined) return;
    const work = new AbortController();
    this.work = work;
    this.set({ doing: first, said: undefined, again: undefined, asking: undefined });
    let said: Said | undefined = { kind: 'broken' };
    try {
      said = await task({
        signal: work.signal,
        doing: doing => {
          this.set({ doing });
        },
      });
    } finally {
      this.work = undefined;
      const failed = said?.kind === 'failed' || said?.kind === 'broken';
      const again = failed ? { again: () => this.attempt(first, task) } : {};
      this.set({ doing: undefined, said, ...again });
    }
  }
}

/** The calculate panel's. */
export const calculateStore = new Store();

/** Lets the page draw and answer before the next piece of work. */
export function breathe(): Promise<void> {
  return new Promise(resume => setTimeout(resume));
}
