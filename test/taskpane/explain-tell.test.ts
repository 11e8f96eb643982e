import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale, Outcome } from '../../src/engine';
import { registry } from '../../src/functions';
import { bodyOf, type ResultMatrix } from '../../src/functions/definition';
import { explainEnUS } from '../../src/locales/panels/explain.en-US';
import { explainZhCN } from '../../src/locales/panels/explain.zh-CN';
import { tell } from '../../src/taskpane/explain/tell/told';
import type { ReadCall } from '../../src/taskpane/explain/read-call';
import { callIn } from '../../src/taskpane/explain/formula';
import { rowsOf, textOf } from '../../src/taskpane/explain/as-text';
import { explainFormula } from '../../src/taskpane/explain/explain-formula';
import type { Story } from '../../src/taskpane/explain/story';
import { traceViewOf } from '../../src/functions/explain/view';
import { viewOf } from '../../src/functions/policy-view/view';

interface Sample {
  readonly sheets: readonly { readonly name: string; readonly cells: readonly (readonly unknown[])[] }[];
}

const sample = JSON.parse(readFileSync(resolve(__dirname, '../../assets/sample-workbook.json'), 'utf8')) as Sample;
const cells = sample.sheets.find(({ name }) => name === '花名册')?.cells ?? [];
const roster = cells.slice(3, 234).map(row => row.slice(0, 10));
const address = '花名册!A4:J234';
const words = { 'zh-CN': explainZhCN, 'en-US': explainEnUS } as const;
const LOCALES = ['zh-CN', 'en-US'] as const;

type Call = Extract<ReadCall, { kind: 'read' }>;

/** A call of a function on the sample, as the panel reads it from a cell of its result. */
function callOf(name: string, args: Readonly<Record<string, unknown>>, row = 0, column = 0): Call {
  const definition = registry.find(each => each.name === name);
  const formula = `=MCN.${name}(A4:J234,"x",MCN_POLICY)`;
  const call = callIn(formula);
  if (definition === undefined || call === undefined) throw new Error(name);
  const all = Object.fromEntries(definition.parameters.map(each => [each.name, args[each.name] ?? null]));
  const cell = { sheet: '花名册', address: 'L4', origin: 'L4', formula, row, column, shown: '' };
  const given = { args: all, rosterAddress: address, addresses: { roster: address }, workbookPolicy: '2023-03' };
  return { kind: 'read', cell, call, definition, calls: [call], at: 0, ...given, strict: false };
}

function storyOf(call: Call, locale: Locale, chosen?: string): Story {
  const told = tell(call, chosen, locale, words[locale]);
  if (!told.ok || told.value === undefined) throw new Error(JSON.stringify(told));
  return told.value;
}

async function resultOf({ definition, args }: Call, locale: Locale): Promise<ResultMatrix> {
  const body = await bodyOf(definition);
  const outcome: Outcome<ResultMatrix> = body(args, { locale, workbookPolicy: '2023-03', rosterAddress: address });
  return outcome.ok ? outcome.value : [];
}

/** The figure at the beginning of what a story shows as its result. */
function figureOf({ result }: Story): number {
  return Number(/^-?[\d,.]+/.exec(result)?.[0].replaceAll(',', ''));
}

test('a figure of a policy is told as it is in a strict workbook, too; what is asked of the whole is no figure', () => {
  const strict = { ...callOf('POLICY_VALUE', { path: 'tracks.waist_incubation.ladder.tiers[0].pays' }), strict: true };
  expect(figureOf(storyOf(strict, 'zh-CN'))).toBe(3000);
  for (const path of ['digest', 'Basis'])
    expect(tell(callOf('POLICY_VALUE', { path }), undefined, 'zh-CN', explainZhCN)).toEqual({
      ok: true,
      value: undefined,
    });
});

describe.each(LOCALES)('a story, in %s', locale => {
  it.each(['agency', 'creator', 'track'])('has the figure of each cell of the rewards by %s', async by => {
    const args = { roster, by };
    const matrix = await resultOf(callOf('REWARDS', args), locale);
    const rows = [1, 2, 4, 5, 7, 8, 25, 100, matrix.length - 2, matrix.length - 1].filter(row => row < matrix.length);
    for (const row of new Set(rows)) {
      for (const [column, cell] of (matrix[row] ?? []).entries()) {
        const story = storyOf(callOf('REWARDS', args, row, column), locale);
        if (typeof cell === 'number') expect([row, column, figureOf(story)]).toEqual([row, column, cell]);
        expect(story.whose).not.toBe('');
        expect(textOf(story, traceViewOf(viewOf(story.policy, locale), address))).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it.each([
    ['REWARD_TRACK', { track: 'head_growth', roster, agency: '星河传媒' }, 0, 150_000],
    ['REWARD_TRACK', { track: 'head_growth', roster }, 0, 384_000],
    ['REWARD_TRACK', { track: 'waist_incubation', roster, agency: [['x', '星河传媒']] }, 1, 30_000],
    ['EXPLAIN', { roster, agency: '星河传媒' }, 5, 315_000],
    ['AGENCY_POINTS', { roster, agency: '星河传媒' }, 0, 174],
    ['AGENCY_POINTS', { roster }, 0, 554],
    ['REWARD_LADDER', { value: [[2, 6]], track: 'waist_incubation' }, 1, 8000],
    ['NEXT_TIER', { value: 6, track: 'waist_incubation' }, 1, 4],
    ['BINDING_QUOTA', { level: 'Lv4', incubated: 3, policy: '2023-02' }, 0, 80],
    ['POLICY_VALUE', { path: 'tracks.head_growth.caps.agency' }, 0, 150_000],
  ] as const)('of %s has its figure', async (name, args, column, figure) => {
    const call = callOf(name, args, 0, column);
    expect(figureOf(storyOf(call, locale))).toBe(figure);
    if (name !== 'EXPLAIN') expect((await resultOf(call, locale))[0]?.[column]).toBe(figure);
  });

  it('of the ranking has the points of its row, and the rank', async () => {
    const call = callOf('AGENCY_RANKING', { roster }, 2, 2);
    const [, , second] = await resultOf(call, locale);
    const story = storyOf(call, locale);
    expect([story.whose, figureOf(story)]).toEqual([second?.[1], second?.[2]]);
    expect(story.chapters[0]?.lead[0]?.text).toContain('2');
  });

  it('of a column of levels counts each of them, header and blanks aside', async () => {
    const call = callOf('AGENCY_POINTS', { roster: [['本月等级'], ['Lv4'], ['L6'], [''], [4], ['Lv0']] });
    const story = storyOf(call, locale);
    expect(figureOf(story)).toBe(7);
    expect((await resultOf(call, locale))[0]?.[0]).toBe(7);
    const lines = story.chapters.flatMap(chapter => chapter.lines.map(({ text }) => text));
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^Lv6.*1.*5.*5/);
    expect(lines[1]).toMatch(/^Lv4.*2.*1.*2/);
    expect(story.chapters[0]?.lead[0]?.grounds.length).toBeGreaterThan(0);
    expect(story.basis).not.toBe(story.policy.version);
  });

  it('of a column of levels has its figure as a whole column of the roster, too', async () => {
    const call = callOf('AGENCY_POINTS', { roster: roster.map(row => [row[4]]) });
    expect(figureOf(storyOf(call, locale))).toBe((await resultOf(call, locale))[0]?.[0]);
  });

  it('of an agency at its cap says what the cap cut, and that the next tier adds nothing', () => {
    const story = storyOf(callOf('REWARD_TRACK', { track: 'head_growth', roster, agency: '星河传媒' }), locale);
    const cut = story.chapters.flatMap(({ lines }) => lines).filter(line => line.cut);
    expect(cut).toHaveLength(1);
    expect(cut[0]?.text).toContain('242,000');
    expect(story.chapters.at(-1)?.next.at(-1)).toBe(words[locale].agencyFull);
  });

  it('of a value between two tiers says how far the next is and what it adds', () => {
    const { chapters } = storyOf(callOf('REWARD_LADDER', { value: 7, track: 'waist_incubation' }), locale);
    expect(chapters[0]?.ladder?.standing?.at).toBe(2.25);
    expect(chapters[0]?.ladder?.alt).toContain('30,000');
    expect(chapters[0]?.next.join(' ')).toMatch(/3 .*10 .*3 .*7,000/);
  });

  it('of an agency that takes no part says why', () => {
    const story = storyOf(callOf('EXPLAIN', { roster, agency: '白鹭文旅' }), locale);
    expect(story.result).toMatch(/^0 /);
    expect(story.chapters[0]?.lines[0]).toMatchObject({ cut: true });
    expect(story.chapters[0]?.lines[0]?.text).toContain('2023-03-22');
  });

  it('of a sum can be told for one of its parts', () => {
    const call = callOf('REWARD_TRACK', { track: 'head_growth', roster });
    expect(storyOf(call, locale).others).toContain('星河传媒');
    expect(figureOf(storyOf(call, locale, '星河传媒'))).toBe(150_000);
  });

  it('folds creators away, and tells each when asked', () => {
    const { chapters } = storyOf(callOf('EXPLAIN', { roster, agency: '星河传媒' }), locale);
    const { each } = chapters[1] ?? {};
    expect(each?.count).toBe(21);
    expect(each?.textAt(0)).toMatch(/逛桃在路上.*11.*上月等级/);
    expect(each?.grounds[0]?.figures.length).toBeGreaterThan(0);
  });

  it('goes into three columns, each figure of the policy once in a chapter', () => {
    const story = storyOf(callOf('EXPLAIN', { roster, agency: '星河传媒' }), locale);
    const rows = rowsOf(story, traceViewOf(viewOf(story.policy, locale), address));
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([3]));
    expect(rows.filter(([, , grounds]) => grounds.includes('150,000'))).toHaveLength(1);
  });
});

describe('what cannot be told', () => {
  it('is a problem with its remedy', () => {
    const told = tell(callOf('EXPLAIN', { roster, agency: '没有' }), undefined, 'zh-CN', explainZhCN);
    expect(told).toMatchObject({ ok: false, problems: [{ code: 'agency.unknown' }] });
    const points = tell(callOf('AGENCY_POINTS', { roster, agency: '没有' }), undefined, 'zh-CN', explainZhCN);
    expect(points).toMatchObject({ ok: false, problems: [{ code: 'agency.unknown' }] });
    const levels = callOf('AGENCY_POINTS', { roster: [['Lv4']], agency: '星河传媒' });
    expect(tell(levels, undefined, 'zh-CN', explainZhCN)).toMatchObject({
      ok: false,
      problems: [{ code: 'argument.points_column_agency' }],
    });
  });

  it.each(['POLICIES', 'POLICY', 'POLICY_ON', 'POLICY_DIFF', 'CHECK'])('of %s is what it gives', name => {
    expect(tell(callOf(name, { roster }), undefined, 'en-US', explainEnUS)).toEqual({ ok: true, value: undefined });
  });
});

it('a sheet asks EXPLAIN for the same, with the roster of the formula’s own sheet', () => {
  const call = callOf('REWARDS', { roster }, 4, 3);
  const story = storyOf(call, 'zh-CN');
  expect(explainFormula(call, story)).toBe('=MCN.EXPLAIN(\'花名册\'!A4:J234,"星河传媒","waist_incubation",MCN_POLICY)');
  expect(explainFormula(call, storyOf(callOf('REWARDS', { roster }, 4, 1), 'zh-CN'))).toBe(
    '=MCN.EXPLAIN(\'花名册\'!A4:J234,"星河传媒",,MCN_POLICY)',
  );
});
