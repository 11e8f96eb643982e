/** Whether Office itself is dark; undefined where it does not tell, as on the web. */
export function officeIsDark(): boolean | undefined {
  const context = Office.context as Partial<Office.Context> | undefined;
  const color = context?.officeTheme?.bodyBackgroundColor;
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color ?? '');
  if (parts === null) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map(part => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
