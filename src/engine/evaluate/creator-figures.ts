/** Figures in some order; 0 and 1 in an eighth of the memory where there is nothing else. */
export type Figures = Float64Array | Uint8Array;

/** Some creators of a roster: a mark for each of them by place, and the list of their places. */
export class Selection {
  private listed: Int32Array | undefined;

  /** @param marks by place: 1 for who is selected */
  constructor(readonly marks: Uint8Array) {}

  /** In the roster's order. */
  get places(): Int32Array {
    return (this.listed ??= placesOf(this.marks));
  }
}

/** Every place is written down and only a selected one moves on to the next: the processor has nothing to guess. */
function placesOf(marks: Uint8Array): Int32Array {
  const { length } = marks;
  let count = 0;
  for (let i = 0; i < length; i++) count += marks[i] as number;
  const places = new Int32Array(count);
  for (let i = 0, next = 0; next < count; i++) {
    places[next] = i;
    next += marks[i] as number;
  }
  return places;
}

/**
 * Figures of some creators; everyone else has 0. Of a million creators few have something, and to get memory for all of them takes
 * longer than to compute what these have.
 */
export class CreatorFigures {
  private spread: Float64Array | undefined;

  /**
   * @param size of the roster
   * @param places of who may have something, in the roster's order
   * @param figures in the order of `places`
   */
  constructor(
    readonly size: number,
    readonly places: Int32Array,
    readonly figures: Figures,
  ) {}

  /** By place, of every creator of the roster; made when it is first asked for. */
  get byPlace(): Float64Array {
    return (this.spread ??= this.spreadOut());
  }

  /** In the order of some places. */
  at(places: Int32Array): Figures {
    if (places === this.places) return this.figures;
    const all = this.byPlace;
    return Float64Array.from(places, place => all[place] as number);
  }

  map(change: (figure: number, place: number) => number): CreatorFigures {
    const { size, places } = this;
    const changed = new Float64Array(places.length);
    for (let j = 0; j < places.length; j++) changed[j] = change(this.figures[j] as number, places[j] as number);
    return new CreatorFigures(size, places, changed);
  }

  private spreadOut(): Float64Array {
    const all = new Float64Array(this.size);
    for (let j = 0; j < this.places.length; j++) all[this.places[j] as number] = this.figures[j] as number;
    return all;
  }
}
