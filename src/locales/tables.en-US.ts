import type { TableWords } from './tables';

export const tablesEnUS: TableWords = {
  agency: 'Agency',
  creator: 'Creator',
  levelStart: 'Level at start',
  levelEnd: 'Level at end',
  track: 'Track',
  incubated: 'Creators incubated',
  increment: 'Incremental GMV',
  measure: 'Measure',
  reward: 'Reward before caps',
  payout: 'Payout',
  totalPayout: 'Total payout',
  cutByCreatorCap: 'Cut by creator cap',
  cutByAgencyCap: 'Cut by agency cap',
  caps: 'Caps reached',
  forms: 'Paid as',
  splitUnknown: ' (split not published)',
  note: 'Note',
  basis: 'Based on',
  total: 'Total',
  allAgencies: 'All agencies',
  agencyLevel: '(agency reward, not split by creator)',
  creatorCapReached: track => `${track}: creator cap`,
  agencyCapReached: track => `${track}: agency cap`,
  join: ', ',
  rank: 'Rank',
  points: 'Points',
  leading: 'Leading creators',
  version: 'Policy',
  id: 'Id',
  title: 'Title',
  enrolment: 'Sign-up',
  effective: 'Effective',
  paidIn: 'Paid in',
  unknown: 'not published',
  window: (from, to) => `${from} to ${to}`,
  restsOn: {
    published: 'published numbers only',
    derived: 'derived numbers',
    assumption: 'assumptions',
    illustrative: 'illustrative – not payable',
    unknown: 'unpublished numbers',
  },
  standing: {
    bound: '',
    no_agency: 'bound to no agency',
    not_yet_bound: "not yet bound at the period's end",
    unbound: "unbound by the period's end",
  },
  enrolled: (kind, day, from, to) => {
    switch (kind) {
      case 'not_asked':
      case 'in_time':
      case 'carried_over':
        return '';
      case 'too_early':
        return `signed up on ${day}, before the window (${from} to ${to}): no reward`;
      case 'late':
        return `signed up on ${day}, after the window (${from} to ${to}): no reward`;
      case 'none':
        return 'not signed up: no reward';
    }
  },
  furtherProblems: count => (count === 0 ? '' : ` (and ${count} more)`),
  standingCount: (standing, count) => `${count} ${standing}`,
  notCounted: parts => `Not counted: ${parts}`,
  highestTier: 'highest tier reached',
  inTime: (day, from, to) => `signed up on ${day}, within the window (${from} to ${to})`,
  carriedOver: (day, versions) => `signed up on ${day}, carried over from ${versions}`,
  unlimited: 'unlimited',
};
