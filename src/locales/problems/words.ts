/** A list as a message shows it: none of its items long, and not too many of them. */
export function shortList(items: readonly string[], comma: string, most = 12): string {
  const shown = items.slice(0, most).map(item => (item.length > 40 ? `${item.slice(0, 39)}…` : item));
  return shown.join(comma) + (items.length > most ? '…' : '');
}
