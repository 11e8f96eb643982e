import type { TableWords } from './tables';

export const tablesEnUS: TableWords = {
  agency: 'Agency',
  creator: 'Creator',
  levelStart: 'Level at start',
  levelEnd: 'Level at end',
  track: 'Track',
  incubated: 'Creators incubated',
  increment: 'Incremental GMV',
  increase: field => `${field}, increase`,
  counted: 'Creators counted',
  combined: 'Weighed total',
  field: { gmv: 'GMV of the period', gmv_base: 'Baseline GMV' },
  reward: 'Reward before caps',
  payout: 'Payout',
  totalPayout: 'Total payout',
  cutByCreatorCap: 'Cut by creator cap',
  cutByAgencyCap: 'Cut by agency cap',
  rule: {
    track_cap: 'cap over all agencies',
    exclusive: 'exclusive tracks',
    stacking: 'highest track only',
    creator_cap: 'creator cap over several tracks',
    agency_cap: 'agency cap over several tracks',
    policy_cap: 'policy cap',
    forfeit: 'least amount paid',
  },
  cutBy: rule => `Cut by ${rule}`,
  caps: 'Caps reached',
  forms: 'Paid as',
  splitUnknown: ' (split not published)',
  inKind: ' (no amount)',
  paidAs: form => `Paid as ${form}`,
  gateMissed: track => `${track}: does not meet the conditions`,
  row: row => `row ${row}`,
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
  notAsked: 'nobody has to sign up for this policy',
  inTime: (day, from, to) => `signed up on ${day}, within the window (${from} to ${to})`,
  carriedOver: (day, versions) => `signed up on ${day}, carried over from ${versions}`,
  unlimited: 'unlimited',
  sheetRow: 'Row',
  column: 'Column',
  value: 'Value',
  problem: 'Problem',
  remedy: 'What to do',
  allIsWell: policy => `No problem found: policy ${policy} can be computed.`,
  unlisted: count => `${count} more problems are not listed.`,
};
