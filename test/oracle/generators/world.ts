import fc from 'fast-check';
import march from '../../../src/policies/dy-life-mcn-2023-03.json';
import type { RawPolicy } from '../raw';
import { fact, title } from './figures';

/** What a policy's rules and its roster have in common: who is paid, which levels there are, which columns. */
export interface World {
  readonly payee: 'agency' | 'creator';
  readonly from: 'march' | 'levels' | 'nothing';
  readonly levels: readonly string[];
  readonly bands: readonly string[];
}

/** The columns that a policy may declare, with their headers. */
export const DECLARED = [
  { id: 'income', type: 'amount', header: '收入' },
  { id: 'goal', type: 'amount', header: '目标额' },
  { id: 'orders', type: 'count', header: '订单数' },
  { id: 'returns', type: 'count', header: '退单数' },
  { id: 'score', type: 'number', header: '评分' },
  { id: 'hours', type: 'number', header: '时长' },
  { id: 'city', type: 'text', header: '城市' },
  { id: 'joined', type: 'day', header: '入驻日期' },
  { id: 'vip', type: 'truth', header: '是否签约' },
  { id: 'grade', type: 'level', header: '评级' },
] as const;

const SOME_LEVELS = [
  { id: 'gold', ordinal: 5, band: fact('top') },
  { id: 'basic', ordinal: 1 },
  { id: 'bronze', ordinal: 2, band: fact('middle') },
  { id: 'silver', ordinal: 4, band: fact('top') },
  { id: 'steel', ordinal: 3, band: fact('middle') },
];

const RANKING = {
  title,
  points: [
    { level: 'gold', points: fact(10) },
    { level: 'bronze', points: fact(5) },
    { level: 'silver', points: fact(7) },
  ],
  population: fact('bound'),
  top: fact(10),
  ties: fact('shared'),
  leading: fact(2),
};

const levelled = {
  march: { levels: march.levels.map(({ id }) => id), bands: ['waist', 'head'] },
  levels: { levels: SOME_LEVELS.map(({ id }) => id), bands: ['middle', 'top'] },
  nothing: { levels: [], bands: [] },
};

export const worlds: fc.Arbitrary<World> = fc
  .tuple(fc.constantFrom('agency', 'agency', 'agency', 'creator'), fc.constantFrom('nothing', 'levels', 'march'))
  .map(([payee, from]) => ({ payee, from, ...levelled[from] }));

/** What every policy of the world says, whatever its rules. */
export function skeleton({ from, payee }: World): Partial<RawPolicy> {
  const { id, version, revision, currency, timezone, sources } = march;
  const base = {
    id,
    version,
    revision,
    title,
    currency,
    timezone,
    sources,
    ...(payee === 'creator' ? { payee } : {}),
  };
  switch (from) {
    case 'march':
      return { ...base, bands: march.bands, levels: march.levels, ranking: march.ranking } as Partial<RawPolicy>;
    case 'levels': {
      const bands = ['middle', 'top'].map(band => ({ id: band, title }));
      return { ...base, bands, levels: SOME_LEVELS, ranking: RANKING } as Partial<RawPolicy>;
    }
    case 'nothing':
      return base as Partial<RawPolicy>;
  }
}

/** Declares those of the columns that are named somewhere in the rules. */
export function declared(rules: unknown): object[] {
  const names = new Set<unknown>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === 'field' || key === 'by' || key === 'base') names.add(value);
      visit(value);
    }
  };
  visit(rules);
  return DECLARED.filter(({ id }) => names.has(id)).map(({ id, type, header }) => ({
    id,
    type,
    title,
    aliases: [header],
  }));
}
