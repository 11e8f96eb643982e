import type { Crowd } from './crowd';
import { cut, cutTo, sum } from './sharing';
import { at, placesOf } from './track';

interface TrackPayments {
  readonly agencies: readonly bigint[];
  readonly creators: readonly bigint[] | undefined;
}

/** What is paid on each track to each agency and, where the track pays creators, to each row; cut down step by step. */
export class Payments {
  private readonly tracks: { agencies: bigint[]; readonly creators: bigint[] | undefined }[];

  constructor(
    private readonly crowd: Crowd,
    tracks: readonly TrackPayments[],
  ) {
    this.tracks = tracks.map(({ agencies, creators }) => ({
      agencies: [...agencies],
      creators: creators && [...creators],
    }));
  }

  byAgency(track: number): readonly bigint[] {
    return this.tracks[track]?.agencies ?? [];
  }

  byRow(track: number): readonly bigint[] | undefined {
    return this.tracks[track]?.creators;
  }

  total(): bigint {
    return sum(this.tracks.flatMap(({ agencies }) => agencies));
  }

  /** All tracks together, of an agency or of a row (its tracks that pay creators). */
  wholeOf(entity: string, place: number, tracks: readonly number[] = [...this.tracks.keys()]): bigint {
    return sum(this.partsOf(entity, place, tracks));
  }

  /** Bounds a track over all agencies; what is left is shared among them, then among each agency's creators. */
  capTrack(track: number, most: bigint, overflow: string): void {
    const parts = cut(this.byAgency(track), most, overflow);
    parts.forEach((fen, agency) => this.payAgency(track, agency, fen, overflow));
  }

  /** Of these tracks, an agency or creator is paid only the one that pays most (or least); of equals the one named first. */
  keepOne(entity: string, tracks: readonly number[], pays = 'highest'): void {
    for (const place of this.placesOf(entity)) {
      const parts = this.partsOf(entity, place, tracks);
      const best = parts.reduce((a, b) => ((pays === 'highest' ? b > a : b < a) ? b : a));
      const kept = tracks[parts.indexOf(best)];
      for (const track of tracks) if (track !== kept) this.dropPart(entity, track, place);
    }
  }

  /** Bounds several tracks together: of each creator, of each agency, or of the policy. */
  capTogether(entity: string, payee: string, tracks: readonly number[], most: bigint, overflow: string): void {
    if (entity !== 'policy') {
      for (const place of this.placesOf(entity)) {
        if (this.wholeOf(entity, place, tracks) > most) this.payWhole(entity, place, tracks, most, overflow);
      }
      return;
    }
    const wholes = this.placesOf(payee).map(place => this.wholeOf(payee, place, tracks));
    if (sum(wholes) <= most) return;
    cutTo(wholes, most, overflow).forEach((fen, place) => this.payWhole(payee, place, tracks, fen, overflow));
  }

  /** A payee whose whole payout is smaller gets nothing. */
  forfeit(payee: string, below: bigint): void {
    for (const place of this.placesOf(payee)) {
      const whole = this.wholeOf(payee, place);
      if ((whole < 0n ? -whole : whole) >= below) continue;
      for (const track of this.tracks.keys()) this.dropPart(payee, track, place);
    }
  }

  private placesOf(entity: string): number[] {
    return [...(entity === 'creator' ? this.crowd.home : this.crowd.agencies).keys()];
  }

  private partsOf(entity: string, place: number, tracks: readonly number[]): bigint[] {
    return tracks.map(track => (entity === 'creator' ? this.byRow(track) : this.byAgency(track))?.[place] ?? 0n);
  }

  /** Shares a smaller whole among the tracks of an agency or of a row. */
  private payWhole(entity: string, place: number, tracks: readonly number[], whole: bigint, overflow: string): void {
    if (whole === this.wholeOf(entity, place, tracks)) return;
    cutTo(this.partsOf(entity, place, tracks), whole, overflow).forEach((fen, j) => {
      const track = tracks[j] ?? -1;
      if (entity === 'creator') this.payRow(track, place, fen);
      else this.payAgency(track, place, fen, overflow);
    });
  }

  /** Pays an agency so much on a track; its creators share it. */
  private payAgency(track: number, agency: number, fen: bigint, overflow: string): void {
    const paid = this.tracks[track];
    if (paid === undefined || paid.agencies[agency] === fen) return;
    paid.agencies[agency] = fen;
    if (paid.creators === undefined) return;
    const places = placesOf(this.crowd, agency);
    const parts = cutTo(at(paid.creators, places), fen, overflow);
    for (const [j, row] of places.entries()) paid.creators[row] = parts[j] ?? 0n;
  }

  private payRow(track: number, row: number, fen: bigint): void {
    const paid = this.tracks[track];
    if (paid?.creators === undefined) return;
    const { creators } = paid;
    creators[row] = fen;
    paid.agencies = this.crowd.agencies.map((_agency, a) => sum(at(creators, placesOf(this.crowd, a))));
  }

  private dropPart(entity: string, track: number, place: number): void {
    if (entity === 'creator') return this.payRow(track, place, 0n);
    const paid = this.tracks[track];
    if (paid === undefined) return;
    paid.agencies[place] = 0n;
    if (paid.creators !== undefined) for (const row of placesOf(this.crowd, place)) paid.creators[row] = 0n;
  }
}
