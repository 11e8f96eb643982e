/**
 * The rules of March 2023 as one would write them by hand for this one month and this one layout of columns: what the engine is
 * measured against. From rows it makes the same checks (every cell readable, no creator twice, sign-up, binding) and gives the same
 * payouts; from columns it takes the cells as read.
 */
export interface HandResult {
  readonly agencies: readonly string[];
  /** Fen, by agency. */
  readonly payout: Float64Array;
  readonly creatorPayout: Float64Array;
}

const LAST_DAY = 45_016;
const [FIRST_SIGN_UP, LAST_SIGN_UP] = [44_985, 45_005];
const CREATOR_CAP = 5_000_000;
const AGENCY_CAP = 15_000_000;

type Rows = readonly (readonly unknown[])[];

const LEVELS = new Map<unknown, number>(Array.from({ length: 9 }, (_, n) => [`Lv${n}`, n]));

export function byHand(rows: Rows): HandResult {
  const places = new Map<string, number>();
  const agencies: string[] = [];
  const size = rows.length - 1;
  const agencyOf = new Int32Array(size);
  const startOf = new Int8Array(size);
  const endOf = new Int8Array(size);
  const incrementOf = new Float64Array(size);
  const bound = new Uint8Array(size);
  const enrolled: boolean[] = [];
  const ids = new Set<string>();
  for (let i = 0; i < size; i++) {
    const row = rows[i + 1] as readonly unknown[];
    const name = (row[2] as string).trim();
    let agency = places.get(name);
    if (agency === undefined) {
      agency = agencies.push(name) - 1;
      places.set(name, agency);
      enrolled.push(false);
    }
    agencyOf[i] = agency;
    const start = LEVELS.get(row[3]);
    const end = LEVELS.get(row[4]);
    if (start === undefined || end === undefined) throw new Error(`row ${i + 2}: level`);
    startOf[i] = start;
    endOf[i] = end;
    incrementOf[i] = Math.max(fen(row[6]) - fen(row[5]), 0);
    const [from, to, signed] = [day(row[7]), day(row[8]), day(row[9])];
    if (to !== 0 && to < from) throw new Error(`row ${i + 2}: dates`);
    if (signed >= FIRST_SIGN_UP && signed <= LAST_SIGN_UP) enrolled[agency] = true;
    if (from <= LAST_DAY && (to === 0 || to > LAST_DAY)) {
      bound[i] = 1;
      const { size: before } = ids;
      ids.add(row[0] as string);
      if (ids.size === before) throw new Error(`row ${i + 2}: creator twice`);
    }
  }
  const waist = new Float64Array(agencies.length);
  const head = new Float64Array(agencies.length);
  const growth = new Float64Array(agencies.length);
  const creatorPayout = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const agency = agencyOf[i] as number;
    if (bound[i] === 0 || enrolled[agency] !== true) continue;
    const [start, end] = [startOf[i] as number, endOf[i] as number];
    if (end >= 6) {
      if (start < 6) head[agency] = (head[agency] as number) + 1;
      const earned = Math.min(growthReward(incrementOf[i] as number), CREATOR_CAP);
      creatorPayout[i] = earned;
      growth[agency] = (growth[agency] as number) + earned;
    } else if (end >= 4 && start < 4) waist[agency] = (waist[agency] as number) + 1;
  }
  return { agencies, payout: payouts({ agencyOf, waist, head, growth, creatorPayout }), creatorPayout };
}

/** A roster as integers, the way a database would hold it: places of agencies, ordinals of levels, fen, serial days (0: none). */
export interface Columns {
  readonly agencies: readonly string[];
  readonly agency: Int32Array;
  readonly levelStart: Int8Array;
  readonly levelEnd: Int8Array;
  readonly gmvBase: Float64Array;
  readonly gmv: Float64Array;
  readonly boundOn: Int32Array;
  readonly unboundOn: Int32Array;
  readonly enrolledOn: Int32Array;
}

export function columnsOf(rows: Rows): Columns {
  const names = new Map<string, number>();
  const body = rows.slice(1);
  const agency = Int32Array.from(body, row => {
    const name = row[2] as string;
    const place = names.get(name) ?? names.size;
    names.set(name, place);
    return place;
  });
  return {
    agencies: [...names.keys()],
    agency,
    levelStart: Int8Array.from(body, row => LEVELS.get(row[3]) as number),
    levelEnd: Int8Array.from(body, row => LEVELS.get(row[4]) as number),
    gmvBase: Float64Array.from(body, row => fen(row[5])),
    gmv: Float64Array.from(body, row => fen(row[6])),
    boundOn: Int32Array.from(body, row => day(row[7])),
    unboundOn: Int32Array.from(body, row => day(row[8])),
    enrolledOn: Int32Array.from(body, row => day(row[9])),
  };
}

export function fromColumnsByHand(columns: Columns): HandResult {
  const { agencies, agency: agencyOf, levelStart, levelEnd, gmvBase, gmv, boundOn, unboundOn, enrolledOn } = columns;
  const size = agencyOf.length;
  const enrolled = new Uint8Array(agencies.length);
  for (let i = 0; i < size; i++) {
    const signed = enrolledOn[i] as number;
    if (signed >= FIRST_SIGN_UP && signed <= LAST_SIGN_UP) enrolled[agencyOf[i] as number] = 1;
  }
  const waist = new Float64Array(agencies.length);
  const head = new Float64Array(agencies.length);
  const growth = new Float64Array(agencies.length);
  const creatorPayout = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const agency = agencyOf[i] as number;
    if (enrolled[agency] === 0 || (boundOn[i] as number) > LAST_DAY) continue;
    if (unboundOn[i] !== 0 && (unboundOn[i] as number) <= LAST_DAY) continue;
    const [start, end] = [levelStart[i] as number, levelEnd[i] as number];
    if (end >= 6) {
      if (start < 6) head[agency] = (head[agency] as number) + 1;
      const earned = Math.min(growthReward((gmv[i] as number) - (gmvBase[i] as number)), CREATOR_CAP);
      creatorPayout[i] = earned;
      growth[agency] = (growth[agency] as number) + earned;
    } else if (end >= 4 && start < 4) waist[agency] = (waist[agency] as number) + 1;
  }
  return { agencies, payout: payouts({ agencyOf, waist, head, growth, creatorPayout }), creatorPayout };
}

interface Earned {
  readonly agencyOf: Int32Array;
  readonly waist: Float64Array;
  readonly head: Float64Array;
  readonly growth: Float64Array;
  readonly creatorPayout: Float64Array;
}

/** By agency; shares the caps that bite among `creatorPayout`. */
function payouts({ agencyOf, waist, head, growth, creatorPayout }: Earned): Float64Array {
  shareCaps(agencyOf, growth, creatorPayout);
  return growth.map(
    (earned, a) =>
      Math.min(earned, AGENCY_CAP) +
      Math.min(waistReward(waist[a] as number), 3_000_000) +
      Math.min(headReward(head[a] as number), 13_500_000),
  );
}

function shareCaps(agencyOf: Int32Array, growth: Float64Array, creatorPayout: Float64Array): void {
  const members = new Map<number, number[]>();
  growth.forEach((earned, a) => (earned > AGENCY_CAP ? members.set(a, []) : undefined));
  for (let i = 0; i < agencyOf.length; i++) if (creatorPayout[i] !== 0) members.get(agencyOf[i] as number)?.push(i);
  for (const [agency, list] of members) {
    const total = growth[agency] as number;
    let left = AGENCY_CAP;
    const rest = list.map(i => {
      const product = AGENCY_CAP * (creatorPayout[i] as number);
      creatorPayout[i] = Math.floor(product / total);
      left -= creatorPayout[i] as number;
      return { i, remainder: product % total };
    });
    rest.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
    for (const { i } of rest.slice(0, left)) creatorPayout[i] = (creatorPayout[i] as number) + 1;
  }
}

function waistReward(count: number): number {
  return count >= 20 ? 3_000_000 : count >= 10 ? 1_500_000 : count >= 6 ? 800_000 : count >= 3 ? 300_000 : 0;
}

function headReward(count: number): number {
  return count >= 9 ? 13_500_000 : count >= 6 ? 9_000_000 : count >= 3 ? 4_500_000 : count >= 1 ? 1_500_000 : 0;
}

function growthReward(fenGrown: number): number {
  if (fenGrown < 5_000_000) return 0;
  return fenGrown >= 40_000_000
    ? 5_000_000
    : fenGrown >= 20_000_000
      ? 2_500_000
      : fenGrown >= 10_000_000
        ? 1_200_000
        : 500_000;
}

function fen(cell: unknown): number {
  if (typeof cell !== 'number') throw new Error('amount');
  const rounded = Math.round(cell * 100);
  if (rounded / 100 !== cell) throw new Error('amount');
  return rounded;
}

function day(cell: unknown): number {
  if (cell === null) return 0;
  if (typeof cell !== 'number') throw new Error('day');
  return Math.floor(cell);
}
