import type { CreatorFigures } from './creator-figures';

/** What a track pays its creators, step by step: before caps, after the creator cap, after the agency cap, in the end. */
export interface AmountsInSteps {
  readonly reward: CreatorFigures;
  readonly capped: CreatorFigures;
  readonly limited: CreatorFigures;
  readonly payout: CreatorFigures;
}

/** The same by place, for those who look creators up; each step is spread over the roster when it is first asked for. */
export class CreatorAmounts {
  constructor(readonly steps: AmountsInSteps) {}

  get reward(): Float64Array {
    return this.steps.reward.byPlace;
  }

  get capped(): Float64Array {
    return this.steps.capped.byPlace;
  }

  get limited(): Float64Array {
    return this.steps.limited.byPlace;
  }

  get payout(): Float64Array {
    return this.steps.payout.byPlace;
  }
}
