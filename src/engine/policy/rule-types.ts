import type { LadderMode } from '../evaluate/ladder-modes';
import type { Condition, Measure } from './measure-types';
import type { Fact, Localized } from './types';

/** The rules of a track: how what is counted becomes money. */

export interface Tier {
  readonly from: Fact<number>;
  /** Where the tier ends. It must meet the next tier; on the last tier, what lies above counts no further. */
  readonly to?: Fact<number>;
  /** What must be kept to besides, or the tier is not reached and the one below it counts. */
  readonly gates?: readonly Gate[];
  readonly pays: Fact<number>;
}

export type Boundary = 'lower_inclusive' | 'lower_exclusive';

/**
 * Ordered tiers; LADDER_MODES (evaluate/ladder-modes.ts) says what each mode pays. `from` is in the measure's unit (yuan, creators …), or
 * in percent of the track's target; `pays` is yuan, yuan a unit or percent, as the mode says.
 */
export interface Ladder {
  readonly mode: LadderMode;
  readonly boundary: Fact<Boundary>;
  /** `increment`: each `from` says how much further than the tier before; left out: from zero. */
  readonly thresholds?: Fact<'cumulative' | 'increment'>;
  /** Yuan; a smaller reward is not paid at all. */
  readonly forfeitBelow?: Fact<number>;
  /** `mirrored`: a measure below zero takes back what the same above zero would earn; left out: it earns nothing. */
  readonly negatives?: Fact<'none' | 'mirrored'>;
  readonly tiers: readonly Tier[];
}

export type Overflow = 'pro_rata' | 'in_order';

/** Counts a measure in whole blocks: "for every 10,000 yuan". `up`: a block that is begun counts. */
export interface Blocks {
  readonly size: Fact<number>;
  readonly rounding: Fact<'down' | 'up'>;
}

/** The most that is paid to a creator, to an agency, or by the whole policy. `overflow`: who bears what is cut; left out: `pro_rata`. */
export interface Cap {
  readonly entity: 'creator' | 'agency' | 'policy';
  readonly amount: Fact<number>;
  readonly overflow?: Fact<Overflow>;
}

/** A cap over several tracks together. `tracks`: ids; left out: all of them. */
export interface PolicyCap extends Cap {
  readonly tracks?: readonly string[];
}

/** What must be kept to, both ends included, or the track pays nothing: in the measure's unit, or in percent of `target`. */
export interface Gate {
  /** Whose rows are added up; left out: the track's scope. */
  readonly entity?: 'creator' | 'agency';
  readonly measure: Measure;
  readonly target?: Measure;
  readonly from?: Fact<number>;
  readonly to?: Fact<number>;
}

export interface Share {
  readonly form: string;
  /** Parts of a hundred. */
  readonly share: Fact<number>;
}

export interface Track {
  readonly id: string;
  readonly title: Localized;
  readonly scope: 'creator' | 'agency';
  readonly measure: Measure;
  /** Whose measure climbs the ladder; left out: the scope's. `agency` with scope `creator`: each creator is paid by the tier of the agency. */
  readonly measureOf?: 'creator' | 'agency';
  /** What was counted before the period: the ladder is climbed on from there, and only what is new is paid. */
  readonly before?: Measure;
  /** The ladder counts whole blocks of the measure. */
  readonly every?: Blocks;
  /** What a rate, or a pay by unit, is applied to; left out: the measure itself. */
  readonly base?: Measure;
  /** The tiers' `from` are percent of it; left out: they are figures of the measure. */
  readonly target?: Measure;
  readonly where: readonly Condition[];
  readonly gates: readonly Gate[];
  readonly ladder: Ladder;
  readonly caps: readonly Cap[];
  /** The track's own split; left out: the policy's. */
  readonly forms?: readonly Share[];
}

/** Tracks of which one alone is paid: the one that pays most, or least; of equals the one that is named first. */
export interface ExclusiveGroup {
  readonly id: string;
  readonly entity: 'creator' | 'agency';
  readonly tracks: readonly string[];
  readonly pays?: 'highest' | 'lowest';
}
