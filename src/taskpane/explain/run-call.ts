/** A value of a cell; or an error with its sentence, as a function throws it. */
export type Shown = string | number | boolean | { readonly code: string; readonly message?: string };

/** What a function gives as cells; an error that it throws is what its one cell shows. */
export async function cellsOf(run: () => unknown): Promise<readonly (readonly Shown[])[]> {
  try {
    const given = await run();
    return Array.isArray(given) ? (given as Shown[][]) : [[given as Shown]];
  } catch (error) {
    if (!isCellError(error)) throw error;
    return [[error]];
  }
}

/** Errors for cells bear Excel's own code (#N/A); anything else that is thrown is a bug of ours. */
function isCellError(error: unknown): error is Extract<Shown, object> {
  return typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('#');
}
