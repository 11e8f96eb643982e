import fc from 'fast-check';

/** Texts that a sheet, or the words of a table, could take for something else. */
const ODD = [
  '=1+1',
  "'单引号",
  '"引号"',
  '[1]',
  '[1, "a"]',
  'true',
  '是',
  '否',
  '12',
  '012',
  '1,000',
  '50%',
  '2023-03-31',
  '未公布',
  'not published',
  '（无）',
  '(none)',
  '已公布',
  '甲、乙',
  'a, b; c',
  '0',
  '#N/A',
  '@x',
  '-5',
  '+5',
  '两行\n文字',
  '\t制表',
  ' 前后空格 ',
  'art#caps',
  '本期GMV',
  'gmv',
  'cash',
  '\u0001',
  '\ud800',
  '😀',
  'Lv4',
  '__proto__',
  '来源（一）（二）',
];

const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter(text => text.trim() !== ''),
  },
);

type Dress = <T>(policy: T) => unknown;

/**
 * Puts odd texts, and figures of every status, wherever a policy takes them: titles, notes, sources, aliases, texts, a board, quotas. What
 * is left as it was is what the rules compute with.
 */
export const dressed: fc.Arbitrary<Dress> = fc
  .record({
    words: fc.array(texts, { minLength: 12, maxLength: 40 }),
    statuses: fc.array(
      fc.constantFrom('published', 'derived', 'assumption', 'supplied', 'illustrative', 'unknown', 'as_is'),
      {
        minLength: 5,
        maxLength: 30,
      },
    ),
  })
  .map(({ words, statuses }) => policy => {
    let [word, status] = [0, 0];
    const next = (): string => words[word++ % words.length] ?? '';
    const both = () => ({ 'zh-CN': next(), 'en-US': next() });
    const sources = [
      { id: 'art', title: both(), url: next() },
      { id: 'art2', title: both(), date: '2023-03-13' },
    ];
    const grounded = (value: unknown, may: readonly string[]): object => {
      const wanted = statuses[status++ % statuses.length] ?? '';
      const as = may.includes(wanted) ? wanted : 'assumption';
      const note = status % 3 === 0 || as === 'derived' ? { note: both() } : {};
      if (as === 'unknown') return { value: null, status: as, ...note };
      if (as === 'published')
        return { value, status: as, source: status % 2 === 0 ? 'art#' + next() : 'art2', ...note };
      if (as === 'supplied') return { value, status: as, source: next(), on: '2023-03-02', ...note };
      return { value, status: as, ...note };
    };
    const known = ['published', 'derived', 'assumption', 'supplied', 'illustrative'];
    const copy = JSON.parse(JSON.stringify(policy), (key, value: unknown) => {
      if (typeof value !== 'object' || value === null) return value;
      if ('zh-CN' in value) return both();
      if ('status' in value && 'value' in value) return value.value === null ? value : grounded(value.value, known);
      return key === 'aliases' ? value : value;
    }) as Record<string, unknown>;
    const every = [...known, 'unknown'];
    return {
      ...copy,
      sources,
      timezone: next(),
      announced: grounded('2023-02-28', every),
      participants: grounded(both(), every),
      facts: [{ id: 'f1', text: grounded(both(), every) }],
      openQuestions: [{ id: 'q1', text: both() }],
      ranking: {
        title: both(),
        points:
          Array.isArray(copy['levels']) && copy['levels'].length > 0
            ? [{ level: (copy['levels'][0] as { id: string }).id, points: grounded(3, every) }]
            : [],
        population: grounded('bound', every),
        top: grounded(10, every),
        ties: grounded('shared', every),
        leading: grounded(2, every),
        board: {
          title: both(),
          source: 'art#' + next(),
          places: [{ agency: next(), points: grounded(3, every), creators: [next(), next()] }],
        },
      },
    };
  });
