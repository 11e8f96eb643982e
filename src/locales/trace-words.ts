import type { Role, Rounding, Rule, Unit } from '../engine';

/** The words in which a payout is explained, step by step. */
export interface TraceWords {
  readonly columns: Readonly<
    Record<'step' | 'track' | 'subject' | 'rule' | 'calculation' | 'result' | 'unit' | 'figures', string>
  >;
  readonly rule: Readonly<Record<Rule, string>>;
  /** Empty: the figure stands for itself. */
  readonly role: Readonly<Record<Role, string>>;
  readonly unit: Readonly<Record<Exclude<Unit, 'fen'> | 'blocks', string>>;
  readonly yuan: string;
  /** What a step that holds or does not hold comes to. */
  readonly holds: Readonly<Record<'true' | 'false', string>>;
  readonly all: string;
  readonly creator: (name: string, row: string) => string;
  readonly tier: (place: number) => string;
  /** The track that is paid instead. */
  readonly kept: (track: string, amount: string, pays: 'highest' | 'lowest') => string;
  readonly earned: (track: string, amount: string) => string;
  readonly each: Readonly<Record<'unit' | 'block', (price: string) => string>>;
  /** A rate between those of two tiers: how far from the first, of how much. `exact`: whether all its decimals are shown. */
  readonly way: (rate: string, exact: boolean, from: string, to: string, gone: string, length: string) => string;
  /** A measure of those rows alone that meet some conditions. */
  readonly narrowed: (measure: string, conditions: string) => string;
  readonly cell: (header: string, text: string) => string;
  readonly blank: string;
  readonly further: (count: number) => string;
  /** What the creators of an agency have after a rule that is about them. */
  readonly ofCreators: (sum: string) => string;
  readonly noAmount: string;
  readonly splitUnknown: string;
  readonly belowFirst: string;
  /** How parts of a hundredth of the currency are settled where an amount is shared out. */
  readonly leftOver: (currency: string) => string;
  /** How a reward is rounded in a currency other than the yuan. */
  readonly rounding: Readonly<Record<Rounding, (currency: string) => string>>;
  readonly quantity: (figure: string, unit: string) => string;
  readonly comma: string;
  readonly semicolon: string;
  readonly grounds: (status: string, source: string, figures: string) => string;
}
