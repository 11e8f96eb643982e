import type { KeyShape, Shape } from '../../src/engine';
import { policyShape } from '../../src/engine';
import { policyWordsEnUS } from '../../src/locales/policy-words.en-US';
import { policyWordsZhCN } from '../../src/locales/policy-words.zh-CN';

type Json = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a policy file, made from what the parser's readers tell of themselves. Editors check and complete with it; what a shape
 * alone cannot say (references, rising tiers, shares of a hundred) the parser says.
 */
export function policySchema(): Json {
  const shared = new Shared(policyShape);
  const whole = shared.inline(policyShape, '');
  const { properties, ...rest } = whole as { readonly properties: Json };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'MCN Incentives: a policy / 机构激励政策',
    ...rest,
    properties: { $schema: { type: 'string' }, ...properties },
    definitions: shared.definitions(),
  };
}

/** Shapes that stand at several places are written once. */
class Shared {
  private readonly uses = new Map<Shape, number>();
  private readonly names = new Map<Shape, string>();
  private readonly written: Record<string, Json> = {};

  constructor(whole: Shape) {
    this.count(whole);
  }

  definitions(): Json {
    return Object.fromEntries(Object.entries(this.written).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private count(shape: Shape): void {
    const uses = (this.uses.get(shape) ?? 0) + 1;
    this.uses.set(shape, uses);
    if (uses === 1) for (const child of childrenOf(shape)) this.count(child);
  }

  private of(shape: Shape, key: string): Json {
    const isWorthIt = shape.kind === 'localized' || childrenOf(shape).length > 0;
    if (!isWorthIt || (this.uses.get(shape) ?? 0) < 2) return this.inline(shape, key);
    const known = this.names.get(shape);
    if (known !== undefined) return { $ref: `#/definitions/${known}` };
    const taken = new Set(this.names.values());
    let name = key;
    for (let n = 2; taken.has(name); n++) name = `${key}${n}`;
    this.names.set(shape, name);
    this.written[name] = this.inline(shape, key);
    return { $ref: `#/definitions/${name}` };
  }

  inline(shape: Shape, key: string): Json {
    switch (shape.kind) {
      case 'object':
        return this.object(shape.keys);
      case 'list': {
        const least = shape.min > 0 ? { minItems: shape.min } : {};
        return { type: 'array', items: this.of(shape.item, key), ...least, maxItems: shape.most };
      }
      case 'choice':
        return {
          type: 'object',
          required: [shape.key],
          properties: { [shape.key]: { enum: Object.keys(shape.of) } },
          oneOf: Object.entries(shape.of).map(([name, of]) => this.variant(of, shape.key, name)),
        };
      case 'fact':
        return this.fact(shape, key);
      case 'localized':
        return this.object({
          'zh-CN': { shape: { kind: 'text', of: 'text' }, needed: 'always' },
          'en-US': { shape: { kind: 'text', of: 'text' }, needed: 'always' },
        });
      case 'one_of':
        return { enum: shape.values };
      case 'text':
        return { type: 'string', ...(shape.pattern === undefined ? { pattern: '\\S' } : { pattern: shape.pattern }) };
      case 'number':
        return {
          type: shape.step === 1 ? 'integer' : 'number',
          ...(shape.least === undefined ? {} : { minimum: shape.least }),
          ...(shape.most === undefined ? {} : { maximum: shape.most }),
        };
      case 'truth':
        return { type: 'boolean' };
      case 'scalar':
        return { type: ['string', 'number', 'boolean'] };
    }
  }

  private object(keys: Readonly<Record<string, KeyShape>>): Json {
    const required = Object.keys(keys).filter(key => keys[key]?.needed === 'always');
    return {
      type: 'object',
      additionalProperties: false,
      ...(required.length === 0 ? {} : { required }),
      properties: Object.fromEntries(
        Object.entries(keys).map(([key, { shape }]) => [key, { ...described(key), ...this.of(shape, key) }]),
      ),
    };
  }

  /** A reader may serve several names (`is` and `is_not`): each variant is told apart by its own. */
  private variant(of: Shape, key: string, name: string): Json {
    const whole = this.inline(of, key) as { readonly properties: Json };
    return { ...whole, properties: { ...whole.properties, [key]: { const: name } } };
  }

  /** What every figure has beside its value stands once. */
  private fact({ keys, value }: Shape & { readonly kind: 'fact' }, key: string): Json {
    this.written['figure'] ??= this.figure(keys);
    return {
      allOf: [{ $ref: '#/definitions/figure' }],
      properties: {
        ...Object.fromEntries(Object.keys(keys).map(each => [each, true])),
        value: { anyOf: [this.of(value, key), { type: 'null' }] },
      },
      additionalProperties: false,
    };
  }

  private figure(keys: Readonly<Record<string, KeyShape>>): Json {
    const beside = Object.fromEntries(Object.entries(keys).filter(([key]) => key !== 'value'));
    const { properties } = this.object(beside) as { readonly properties: Json };
    const asks = (status: string, required: readonly string[]): Json => ({
      if: { properties: { status: { const: status } } },
      then: { required },
    });
    return {
      type: 'object',
      required: ['value', 'status'],
      properties,
      allOf: [
        {
          if: { properties: { status: { const: 'unknown' } } },
          then: { properties: { value: { type: 'null' } } },
          else: { properties: { value: { not: { type: 'null' } } } },
        },
        asks('published', ['source']),
        asks('derived', ['note']),
        asks('supplied', ['source', 'on']),
      ],
    };
  }
}

function childrenOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case 'object':
      return Object.values(shape.keys).map(({ shape: of }) => of);
    case 'list':
      return [shape.item];
    case 'choice':
      return Object.values(shape.of);
    case 'fact':
      return [shape.value, ...Object.values(shape.keys).map(({ shape: of }) => of)];
    default:
      return [];
  }
}

/** What a key is called in the table of a policy, in both languages. */
function described(key: string): Json {
  const names = [policyWordsZhCN, policyWordsEnUS].map(words => words.key[key as keyof typeof words.key] ?? '');
  const text = names.filter(name => name !== '').join(' / ');
  return text === '' ? {} : { description: text };
}
