import type { Locale, Localized } from '../engine';
import type { Definition, Parameter, Texts } from './definition';
import { registry } from './registry';

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: Dimensionality;
  readonly options?: { readonly requiresParameterAddresses: true };
}

/** Left out for a single value, as the official generator does. */
interface Dimensionality {
  readonly dimensionality?: 'matrix';
}

interface ParameterMetadata extends Dimensionality {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly optional?: true;
}

/**
 * The file that Excel reads functions from, in one language. Names are the same in every language.
 *
 * Error cells are let in, so that a message can name them; `allowCustomDataForDataTypeAny` must never stand beside that flag, it
 * crashes Office 2021 (office-js#4385). Types are `any` throughout: typed parameters are coerced before a function sees them.
 */
export async function functionsMetadata(locale: Locale): Promise<FunctionsMetadata> {
  const functions = await Promise.all(registry.map(each => functionMetadata(each, locale)));
  return { allowErrorForDataTypeAny: true, functions };
}

async function functionMetadata(definition: Definition, locale: Locale): Promise<FunctionMetadata> {
  const { name, parameters, gives } = definition;
  const { texts } = await definition.texts();
  const takesRange = parameters.some(parameter => parameter.takes === 'range');
  return {
    id: name,
    name,
    description: texts.description[locale],
    parameters: parameters.map(parameter => ({
      name: parameter.name,
      description: textOf(texts, parameter)[locale],
      type: 'any',
      ...dimensionality(parameter.takes),
      ...(parameter.optional === undefined ? {} : { optional: parameter.optional }),
    })),
    result: dimensionality(gives),
    ...(takesRange ? { options: { requiresParameterAddresses: true } } : {}),
  };
}

/** There is one for each parameter: `define` sees to it. */
function textOf({ parameters }: Texts, { name }: Parameter): Localized {
  return parameters[name] as Localized;
}

function dimensionality(kind: 'range' | 'value'): Dimensionality {
  return kind === 'range' ? { dimensionality: 'matrix' } : {};
}
