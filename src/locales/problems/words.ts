/** A list as a message shows it: none of its items long, and not too many of them. */
export function shortList(items: readonly string[], comma: string, most = 12): string {
  return (
    items
      .slice(0, most)
      .map(item => short(item))
      .join(comma) + (items.length > most ? '…' : '')
  );
}

/** A text as a message shows it: cut where it is long, never within a character. */
export function short(text: string, most = 40): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
