/** What Office.js's runtime puts on the page, as far as functions use it: for tests outside a browser. */
class StandInError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export const associated = new Map<string, (...args: unknown[]) => unknown>();

export function standInForCustomFunctions(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, run: (...args: unknown[]) => unknown) => associated.set(id, run),
      Error: StandInError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
  });
}

/** Calls an associated function as the runtime does; an error is given as `[code, message]`. */
export async function call(
  id: string,
  args: readonly unknown[],
  parameterAddresses?: readonly string[],
): Promise<unknown> {
  const run = associated.get(id);
  if (run === undefined) throw new Error(`${id} is not associated`);
  return called(run, args, parameterAddresses);
}

/** The same of a function that is at hand. */
export async function called(
  run: (...args: unknown[]) => unknown,
  args: readonly unknown[],
  parameterAddresses?: readonly string[],
): Promise<unknown> {
  try {
    return plain(await run(...args, { parameterAddresses }));
  } catch (error) {
    if (error instanceof StandInError) return [error.code, error.message];
    throw error;
  }
}

function plain(value: unknown): unknown {
  if (value instanceof StandInError) return [value.code, value.message];
  return Array.isArray(value) ? value.map(plain) : value;
}
