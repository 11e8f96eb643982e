const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** Errors as functions are handed them: Excel's API gives their text. */
export function withErrors(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows = value as readonly (readonly unknown[])[];
  return rows.map(row =>
    row.map(cell => (typeof cell === 'string' && cell.startsWith('#') && ERROR.test(cell) ? { code: cell } : cell)),
  );
}
