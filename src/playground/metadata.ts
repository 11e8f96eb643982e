/** What `functions.json` says about the add-in's functions. */

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  /** An error cell is passed on; otherwise the error is the result and the function is not asked. */
  readonly acceptsErrors: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  /** As typed in a cell: namespace, dot, name. */
  readonly gridName: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly cancelable: boolean;
  /** The function wants to know which ranges it was given. */
  readonly wantsAddresses: boolean;
}

interface RawParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface RawFunction {
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly RawParameter[];
  readonly options?: { readonly cancelable?: boolean; readonly requiresParameterAddresses?: boolean };
}

interface RawFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly RawFunction[];
}

/** Reads the file as fetched; the namespace comes from the manifest. */
export function readFunctions(json: unknown, namespace: string): readonly FunctionMetadata[] {
  const file = json as RawFile;
  return file.functions.map(raw => ({
    id: raw.id ?? raw.name,
    gridName: `${namespace}.${raw.name}`.toUpperCase(),
    description: raw.description ?? '',
    cancelable: raw.options?.cancelable ?? false,
    wantsAddresses: raw.options?.requiresParameterAddresses ?? false,
    parameters: (raw.parameters ?? []).map(parameter => ({
      name: parameter.name,
      description: parameter.description ?? '',
      dimensionality: parameter.dimensionality === 'matrix' ? 'matrix' : 'scalar',
      optional: parameter.optional ?? false,
      acceptsErrors: file.allowErrorForDataTypeAny === true && (parameter.type ?? 'any') === 'any',
    })),
  }));
}

/** The file with descriptions in the page's language: `functions.json` is English, `functions.<locale>.json` another. */
export function metadataUrl(url: string, locale: string): string {
  const localized = `.${locale}.json`;
  return locale === 'en-US' || url.endsWith(localized) ? url : url.replace(/\.json$/, localized);
}
