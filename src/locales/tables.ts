import type { Enrolment, Standing, Status } from '../engine';

/** The words of the tables that functions spill. */
export interface TableWords {
  readonly agency: string;
  readonly creator: string;
  readonly levelStart: string;
  readonly levelEnd: string;
  readonly track: string;
  readonly incubated: string;
  readonly increment: string;
  readonly measure: string;
  readonly reward: string;
  readonly payout: string;
  readonly totalPayout: string;
  readonly cutByCreatorCap: string;
  readonly cutByAgencyCap: string;
  readonly caps: string;
  readonly forms: string;
  readonly splitUnknown: string;
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
  readonly standing: Readonly<Record<Standing, string>>;
  readonly enrolled: (enrolment: Enrolment['kind'], day: string, from: string, to: string) => string;
  readonly furtherProblems: (count: number) => string;
  readonly standingCount: (standing: string, count: number) => string;
  readonly notCounted: (parts: string) => string;
  readonly highestTier: string;
  readonly inTime: (day: string, from: string, to: string) => string;
  readonly carriedOver: (day: string, versions: string) => string;
}
