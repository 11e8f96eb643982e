import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionsMetadata } from '../../src/functions/metadata';
import { registry } from '../../src/functions/registry';

/** The registry written as the JSDoc that Microsoft's own generator reads. */
async function jsdocSource(): Promise<string> {
  const documented = await Promise.all(registry.map(async each => ({ ...each, ...(await each.texts()) })));
  return documented
    .map(({ name, texts, parameters, gives }) => {
      const typeOf = (takes: 'range' | 'value'): string => (takes === 'range' ? 'any[][]' : 'any');
      const params = parameters.map(
        p =>
          ` * @param {${typeOf(p.takes)}} ${p.optional ? `[${p.name}]` : p.name} ${texts.parameters[p.name]?.['en-US'] ?? ''}`,
      );
      const addresses = parameters.some(p => p.takes === 'range') ? [' * @requiresParameterAddresses'] : [];
      const lines = [
        '/**',
        ` * ${texts.description['en-US']}`,
        ` * @customfunction ${name}`,
        ...params,
        ...addresses,
        ` * @returns {${typeOf(gives)}}`,
        ' */',
      ];
      const names = parameters.map(p => `${p.name}${p.optional ? '?' : ''}: ${typeOf(p.takes)}`);
      const invocation = addresses.length > 0 ? ['invocation: CustomFunctions.Invocation'] : [];
      if (invocation.length > 0) lines.splice(-2, 0, ' * @param {CustomFunctions.Invocation} invocation');
      return `${lines.join('\n')}\nexport function f_${name}(${[...names, ...invocation].join(', ')}): ${typeOf(gives)} { return undefined as any; }\n`;
    })
    .join('\n');
}

async function official(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'functions-'));
  try {
    const file = join(folder, 'functions.ts');
    writeFileSync(file, await jsdocSource());
    const result = await generateCustomFunctionsMetadata(file);
    expect(result.errors).toEqual([]);
    return JSON.parse(result.metadataJson) as Record<string, unknown>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('our metadata is what the official generator makes of the same functions, but for flags that differ on purpose', async () => {
  const { functions: theirs, ...theirFlags } = await official();
  const { functions: ours, ...ourFlags } = await functionsMetadata('en-US');
  expect(JSON.parse(JSON.stringify(ours))).toEqual(theirs);
  // The generator always lets rich data in; we let error cells in instead, so that a message can name the cell. Both flags together
  // crash Office 2021 (office-js#4385), so only one may stand here.
  expect(theirFlags).toEqual({ allowCustomDataForDataTypeAny: true });
  expect(ourFlags).toEqual({ allowErrorForDataTypeAny: true });
});

test('both languages have the same functions, each with its own words', async () => {
  const [chinese, english] = [await functionsMetadata('zh-CN'), await functionsMetadata('en-US')];
  const shape = ({ functions }: typeof english) =>
    functions.map(each => ({
      ...each,
      description: '',
      parameters: each.parameters.map(p => ({ ...p, description: '' })),
    }));
  expect(shape(chinese)).toEqual(shape(english));
  for (const { description, parameters } of chinese.functions) {
    for (const text of [description, ...parameters.map(p => p.description)]) expect(text).toMatch(/[\u4e00-\u9fff]/);
  }
  for (const { description, parameters } of english.functions) {
    for (const text of [description, ...parameters.map(p => p.description)])
      expect(text).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

test('no text is left over for a parameter that is gone', async () => {
  for (const { parameters, texts } of registry) {
    expect(Object.keys((await texts()).texts.parameters)).toEqual(parameters.map(each => each.name));
  }
});

test('names, ids and descriptions keep to the documented limits', async () => {
  for (const { id, name, parameters } of (await functionsMetadata('en-US')).functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{0,126}$/);
    expect(name).toBe(id);
    expect(parameters.findIndex(p => p.optional === true)).toBeLessThanOrEqual(parameters.length);
    const optional = parameters.map(p => p.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    if (parameters.some(p => p.name === 'policy')) expect(parameters.at(-1)?.name).toBe('policy');
  }
});
