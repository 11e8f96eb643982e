/** The value of a formula that is only a constant (`="2023-03"`, `=12`, `=TRUE`), as defined names often are. */
export function constantOf(formula: string): string | number | boolean | undefined {
  const text = formula.replace(/^=/, '').trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) {
    return (quoted[1] ?? '').replaceAll('""', '"');
  }
  if (/^(TRUE|FALSE)$/i.test(text)) {
    return text.toUpperCase() === 'TRUE';
  }
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
