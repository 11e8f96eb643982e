/** Whether two calls carry the same arguments, cell by cell: a remembered answer is used for no other question. */
export function sameArguments(a: unknown, b: unknown): boolean {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return false;
    }
    for (let i = 0; i < a.length; i++) {
      if (!sameArguments(a[i], b[i])) {
        return false;
      }
    }
    return true;
  }
  return isErrorArgument(a) && isErrorArgument(b) && a.code === b.code;
}

/** An error cell as it crosses the wire. */
export interface ErrorArgument {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}

export function isErrorArgument(value: unknown): value is ErrorArgument {
  return (
    typeof value === 'object' && value !== null && (value as Partial<ErrorArgument>).type === 'CustomFunctionError'
  );
}
