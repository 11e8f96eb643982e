import { registry } from '../../src/functions';
import { formulaOf, lacking, meant, typedFrom, untouched } from '../../src/taskpane/gallery/typed';
import { search } from '../../src/taskpane/gallery/search';
import { loadWords } from '../../src/taskpane/gallery/words';

const cells = (address: string, sheet?: string): object => ({
  kind: 'reference',
  reference: { kind: 'cells', address, spilled: false, ...(sheet === undefined ? {} : { sheet }) },
});
const text = (value: string): object => ({ kind: 'literal', value });

it.each(['zh-CN', 'en-US'] as const)('every argument has a name of its own in %s', async locale => {
  const { strings } = await loadWords(locale);
  for (const { parameters } of registry) {
    const names = parameters.map(({ name }) => strings.parameter[name]);
    expect(names.filter(name => name === undefined || name === '')).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
});

describe('what is typed for an argument', () => {
  it.each<[typed: string, meant: object]>([
    ['', { kind: 'omitted' }],
    ['  6 ', { kind: 'literal', value: 6 }],
    ['A4:J234', cells('A4:J234')],
    ["'我的 表'!A1", cells('A1', '我的 表')],
    ['MCN_POLICY', { kind: 'reference', reference: { kind: 'name', name: 'MCN_POLICY' } }],
    ['2023-03', text('2023-03')],
    ['1,234.5', text('1,234.5')],
    ['聚亮（北京）', text('聚亮（北京）')],
    ['Lv4', text('Lv4')],
    ['LV4', cells('LV4')],
    ['"LV4"', text('LV4')],
    ['say "hi"', text('say "hi"')],
    ['=A1*2', { kind: 'expression', text: 'A1*2' }],
    ['=A1', cells('A1')],
  ])('%s', (typed, means) => {
    expect(meant(typed)).toMatchObject(means);
  });

  it.each(registry)('of $name is filled in from its examples, and gives their formulas again', async definition => {
    const { texts } = await definition.texts();
    for (const { formula } of texts.examples) {
      const typed = typedFrom(definition, formula);
      const words = definition.parameters.map(({ name }) => {
        const argument = meant(typed[name] ?? '');
        // Which words are names of the workbook is known in it only.
        const word = argument.kind === 'reference' && argument.reference.kind === 'name';
        return word ? ({ kind: 'literal', value: argument.text } as const) : argument;
      });
      expect(formulaOf(definition, words)).toBe(formula);
      expect(lacking(definition, words)).toBeUndefined();
    }
  });

  it('begins with the workbook’s own policy, and nothing else', () => {
    for (const definition of registry) {
      const typed = Object.entries(untouched(definition)).filter(([, value]) => value !== '');
      const policy = definition.parameters.some(({ name, optional }) => name === 'policy' && optional === true);
      expect(typed).toEqual(policy ? [['policy', 'MCN_POLICY']] : []);
    }
  });
});

describe('the search for functions', () => {
  it('shows every function of the registry while nothing is typed', async () => {
    const { functions } = await loadWords('zh-CN');
    expect(search(functions, ' ', 'zh-CN').map(({ definition }) => definition)).toEqual(registry);
  });

  it.each<['zh-CN' | 'en-US', string, string[]]>([
    ['zh-CN', 'mcn.check', ['CHECK']],
    ['zh-CN', '排行榜', ['AGENCY_RANKING']],
    ['zh-CN', '绑定 数量', ['BINDING_QUOTA']],
    ['en-US', 'next tier', ['NEXT_TIER']],
    ['en-US', 'NEXT_TIER', ['NEXT_TIER']],
    ['en-US', 'ladder yuan', ['REWARD_LADDER']],
    ['en-US', '排行榜', []],
  ])('in %s finds what %s is about', async (locale, asked, names) => {
    const { functions } = await loadWords(locale);
    expect(search(functions, asked, locale).map(({ definition }) => definition.name)).toEqual(names);
  });
});
