import type { Role, Rule, Unit } from '../engine';

/** The words in which a payout is explained, step by step. */
export interface TraceWords {
  readonly columns: Readonly<
    Record<'step' | 'track' | 'subject' | 'rule' | 'calculation' | 'result' | 'unit' | 'figures', string>
  >;
  readonly rule: Readonly<Record<Rule, string>>;
  /** Empty: the figure stands for itself. */
  readonly role: Readonly<Record<Role, string>>;
  readonly unit: Readonly<Record<Exclude<Unit, 'fen'>, string>>;
  readonly yuan: string;
  /** What a step that holds or does not hold comes to. */
  readonly holds: Readonly<Record<'true' | 'false', string>>;
  readonly all: string;
  readonly creator: (name: string, row: string) => string;
  readonly tier: (place: number) => string;
  /** The track that is paid instead. */
  readonly kept: (track: string, amount: string) => string;
  readonly perUnit: (price: string) => string;
  readonly between: (first: string, second: string) => string;
  readonly cell: (header: string, text: string) => string;
  readonly blank: string;
  readonly further: (count: number) => string;
  readonly noAmount: string;
  readonly splitUnknown: string;
  readonly belowFirst: string;
  /** How parts of a fen are settled where an amount is shared out. */
  readonly leftFen: string;
  readonly quantity: (figure: string, unit: string) => string;
  readonly comma: string;
  readonly semicolon: string;
  readonly grounds: (status: string, source: string, figures: string) => string;
}
