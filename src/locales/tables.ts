import type { Adjustment, Enrolment, Standing, Status } from '../engine';

/** The words of the tables that functions spill. */
export interface TableWords {
  readonly agency: string;
  readonly creator: string;
  readonly levelStart: string;
  readonly levelEnd: string;
  readonly track: string;
  readonly incubated: string;
  readonly increment: string;
  readonly increase: (field: string) => string;
  readonly counted: string;
  readonly combined: string;
  readonly field: Readonly<Record<'gmv' | 'gmv_base', string>>;
  readonly reward: string;
  readonly payout: string;
  readonly totalPayout: string;
  readonly cutByCreatorCap: string;
  readonly cutByAgencyCap: string;
  /** Rules over several agencies or tracks. */
  readonly rule: Readonly<Record<Adjustment['rule'], string>>;
  readonly cutBy: (rule: string) => string;
  readonly caps: string;
  readonly forms: string;
  readonly splitUnknown: string;
  readonly inKind: string;
  readonly paidAs: (form: string) => string;
  readonly gateMissed: (track: string) => string;
  /** On the sheet. */
  readonly row: (row: number) => string;
  readonly rowOfRange: (row: number) => string;
  readonly note: string;
  readonly basis: string;
  readonly total: string;
  readonly allAgencies: string;
  readonly agencyLevel: string;
  readonly creatorCapReached: (track: string) => string;
  readonly agencyCapReached: (track: string) => string;
  readonly join: string;
  readonly rank: string;
  readonly points: string;
  readonly leading: string;
  readonly version: string;
  readonly id: string;
  readonly title: string;
  readonly enrolment: string;
  readonly effective: string;
  readonly paidIn: string;
  readonly unknown: string;
  readonly window: (from: string, to: string) => string;
  readonly restsOn: Readonly<Record<Status, string>>;
  /** Of a policy with illustrative figures, in strict mode. */
  readonly withheld: string;
  readonly standing: Readonly<Record<Standing, string>>;
  /** Of an agency that takes no part. */
  readonly enrolled: (
    enrolment: Extract<Enrolment['kind'], 'too_early' | 'late' | 'none'>,
    day: string,
    from: string,
    to: string,
  ) => string;
  readonly furtherProblems: (count: number) => string;
  readonly standingCount: (standing: string, count: number) => string;
  readonly notCounted: (parts: string) => string;
  readonly highestTier: string;
  readonly notAsked: string;
  readonly noSignUpColumn: string;
  readonly inTime: (day: string, from: string, to: string) => string;
  readonly carriedOver: (day: string, versions: string) => string;
  readonly unlimited: string;
  readonly sheetRow: string;
  readonly column: string;
  readonly value: string;
  readonly problem: string;
  readonly remedy: string;
  readonly allIsWell: (policy: string) => string;
  readonly unlisted: (count: number) => string;
}
