/** The words of the table that compares what two policies pay. */
export interface RewardsDiffWords {
  /** What a policy pays, and what that rests on. */
  readonly payoutUnder: (policy: string) => string;
  readonly basisUnder: (policy: string) => string;
  readonly difference: string;
  readonly change: string;
  /** From the first policy to the second. */
  readonly changes: Readonly<Record<'gains' | 'loses' | 'same', string>>;
  readonly noTrack: (policy: string) => string;
  readonly noteUnder: (policy: string, note: string) => string;
  readonly semicolon: string;
}
