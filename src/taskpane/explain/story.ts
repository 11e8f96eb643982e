import type { Policy } from '../../engine';
import type { Grounds } from '../../functions/explain/figures';
import type { Rung, Standing } from '../parts/LadderStairs';

/** Why a cell shows what it shows, in words: what the panel draws, and what is copied as text. */
export interface Story {
  readonly policy: Policy;
  /** The policy's version, and whether its figures may be paid by. */
  readonly basis: string;
  readonly whose: string;
  /** What the figure is: the title of its column, the track … */
  readonly what: string;
  readonly result: string;
  readonly chapters: readonly Chapter[];
  /** Whom else the cell could be about, where it adds several up. */
  readonly others: readonly string[];
  /** What EXPLAIN can be asked for the same; undefined: it cannot. */
  readonly formula?: { readonly whose: string; readonly track?: string };
}

export interface Chapter {
  /** Empty: it needs none. */
  readonly title: string;
  readonly result: string;
  /** What is told before that of each one, and after it. */
  readonly lead: readonly Line[];
  readonly each?: Each | undefined;
  readonly lines: readonly Line[];
  readonly ladder?: Drawn | undefined;
  /** How far it is to the next tier. */
  readonly next: readonly string[];
}

export interface Line {
  readonly text: string;
  /** Something was cut or kept out here. */
  readonly cut: boolean;
  readonly grounds: readonly Grounds[];
}

/** What is told of each of many, folded: made only when it is unfolded, for there may be thousands. */
export interface Each {
  readonly title: string;
  readonly count: number;
  readonly textAt: (place: number) => string;
  /** The figures of the policy that all of these rest on. */
  readonly grounds: readonly Grounds[];
}

/** A ladder as it is drawn. */
export interface Drawn {
  readonly rungs: readonly Rung[];
  readonly standing: Standing | undefined;
  readonly cap: { readonly at: number; readonly label: string } | undefined;
  readonly alt: string;
}
