import { callIn, callsIn } from '../../src/taskpane/explain/formula';

const cells = (address: string, on = {}): object => ({ kind: 'cells', address, spilled: false, ...on });

describe('the call within a formula', () => {
  it.each([
    ['=MCN.REWARDS(A4:J234,"agency",MCN_POLICY)', 'REWARDS', true, 3, 'a call alone'],
    ['= @mcn.rewards( A4:J234 )', 'REWARDS', true, 1, 'any case, blanks, the sign for one cell'],
    [
      '=_xldudf_MCN_REWARD_TRACK("a",A1:B2)',
      'REWARD_TRACK',
      true,
      2,
      'the name that Excel keeps for a function unknown',
    ],
    ['=MCN.REWARDS(A1:B2)*2', 'REWARDS', false, 1, 'an operator behind it'],
    ['=IFERROR(MCN.AGENCY_POINTS(A1:B2),0)', 'AGENCY_POINTS', false, 1, 'within another function'],
    ['="MCN.CHECK("&MCN.POLICIES()', 'POLICIES', false, 0, 'a text is no call; no arguments'],
    ["='MCN.CHECK('!A1+MCN.POLICY_ON(A2)", 'POLICY_ON', false, 1, 'nor is the name of a sheet'],
    ['=MCN.REWARD_TRACK("x",A1:B2,,MCN_POLICY)', 'REWARD_TRACK', true, 4, 'an argument left out counts'],
    ['=MCN.NEXT_TIER(SUM(A1,B1),"a,b(",{1,2;3,4})', 'NEXT_TIER', true, 3, 'commas in brackets and texts part nothing'],
    ['=MCN.REWARDS(A1:B2', 'REWARDS', true, 1, 'a bracket that nothing closes'],
  ])('%s: %s', (formula, name, alone, count) => {
    const call = callIn(formula);
    expect(call).toMatchObject({ name, alone });
    expect(call?.args).toHaveLength(count);
  });

  it.each(['=SUM(A1)', '="MCN.REWARDS(A1)"', '=XMCN.REWARDS(A1)', 'MCN', '', '=MCN.REWARDS'])(
    'is not in %s',
    formula => {
      expect(callIn(formula)).toBeUndefined();
    },
  );
});

describe('the calls within a formula', () => {
  it.each([
    ['=MCN.CHECK(A1:B2)-MCN.POLICIES()', ['MCN.CHECK(A1:B2)', 'MCN.POLICIES()'], 'side by side'],
    [
      '=SUM(MCN.POLICY_VALUE(MCN.POLICY_ON(A1),"tracks"),mcn.x(1))',
      ['MCN.POLICY_VALUE(MCN.POLICY_ON(A1),"tracks")', 'MCN.POLICY_ON(A1)', 'mcn.x(1)'],
      'one within another, which comes first',
    ],
    [
      '=MCN.CHECK("MCN.CHECK(A1)",\'MCN.CHECK(\'!A1)',
      ['MCN.CHECK("MCN.CHECK(A1)",\'MCN.CHECK(\'!A1)'],
      'none in texts',
    ],
    ['=A1+1', [], 'none at all'],
  ])('%s: %j, %s', (formula, texts) => {
    expect(callsIn(formula).map(({ text }) => text)).toEqual(texts);
  });

  it('are not alone', () => {
    expect(callsIn('=MCN.CHECK(MCN.POLICIES())+MCN.POLICIES()').map(({ alone }) => alone)).toEqual([
      false,
      false,
      false,
    ]);
    expect(callsIn('=MCN.CHECK(MCN.POLICIES())').map(({ alone }) => alone)).toEqual([true, false]);
  });
});

describe('an argument', () => {
  const only = (text: string): unknown => callIn(`=MCN.CHECK(${text})`)?.args[0];

  it.each([
    ['"say ""hi"""', 'say "hi"'],
    ['""', ''],
    ['-12.5', -12.5],
    ['1E3', 1000],
    ['TRUE', true],
  ])('%s is what it says', (text, value) => {
    expect(only(text)).toEqual({ kind: 'literal', value });
  });

  it.each([
    ['A4:J234', cells('A4:J234')],
    ['$A$4', cells('$A$4')],
    ['A:J', cells('A:J')],
    ['4:9', cells('4:9')],
    ['A1#', { ...cells('A1'), spilled: true }],
    ['花名册!A4:J234', cells('A4:J234', { sheet: '花名册' })],
    ["'It''s, (a) sheet'!A1", cells('A1', { sheet: "It's, (a) sheet" })],
    ['MCN_POLICY', { kind: 'name', name: 'MCN_POLICY' }],
    ['名单', { kind: 'name', name: '名单' }],
    ['Roster[#All]', { kind: 'table', name: 'Roster', headed: true }],
    ['Roster[#Data]', { kind: 'table', name: 'Roster', headed: false }],
    ['Roster[本月等级]', { kind: 'table', name: 'Roster', column: '本月等级', headed: false }],
  ])('%s is a reference', (text, reference) => {
    expect(only(text)).toEqual({ kind: 'reference', reference, text });
  });

  it.each([
    'A1+1',
    'A1&""',
    'OFFSET(A1,1,1)',
    '{1,2}',
    "'[Other.xlsx]Sheet1'!A1",
    'A1:B2 C1:D2',
    'Roster[@等级]',
    'Roster[[#Headers],[等级]]',
    '-A1',
    '1%',
  ])('%s is not followed', text => {
    expect(only(text)).toEqual({ kind: 'expression', text });
  });
});
