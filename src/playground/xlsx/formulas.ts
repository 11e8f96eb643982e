/**
 * Formulas as files spell them and as people type them. Files mark functions that came after 2007 (`_xlfn.`) and those of add-ins
 * (`_xldudf_MCN_REWARDS` for `MCN.REWARDS`); without the marks Excel would not know them again.
 */

/** Functions since Excel 2010 that the grid may hold; those of the second list bear another mark besides. */
const LATER = new Set(
  (
    'ANCHORARRAY ARRAYTOTEXT BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FLOOR.MATH FORMULATEXT HSTACK IFNA IFS ' +
    'ISFORMULA ISOMITTED LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NETWORKDAYS.INTL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC ' +
    'PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS SINGLE SORTBY ' +
    'STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK ' +
    'WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' '),
);
const LATER_SHEET = new Set(['FILTER', 'SORT']);

/** Changes what stands outside of texts and of quoted sheet names. */
export function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|[^"']+/g, (part: string, quoted: string | undefined) =>
    quoted === undefined ? change(part) : part,
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A formula of a file as one would type it, with its `=`. */
export function fromFile(formula: string, namespace: string): string {
  const own = new RegExp(`(?:\\[\\d+\\]!)?_xldudf_${escaped(namespace.replaceAll('.', '_'))}_(?=\\w)`, 'gi');
  return `=${outsideQuotes(formula, code =>
    code.replace(own, `${namespace}.`).replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gi, ''),
  )}`;
}

/** A typed formula as a file has it, without its `=`. */
export function toFile(formula: string, namespace: string): string {
  const own = new RegExp(`(?<![\\w.])${escaped(namespace)}\\.(\\w+)(?=\\s*\\()`, 'gi');
  return outsideQuotes(formula.replace(/^=/, ''), code =>
    code
      .replace(own, (_, name: string) => `_xldudf_${namespace.replaceAll('.', '_')}_${name.toUpperCase()}`)
      .replace(/(?<![\w.])([A-Z][A-Z.]*[A-Z])(?=\()/gi, (name: string) => {
        const known = name.toUpperCase();
        return LATER_SHEET.has(known) ? `_xlfn._xlws.${known}` : LATER.has(known) ? `_xlfn.${known}` : name;
      }),
  );
}

/** Whether Excel must be told that the formula may give several cells, lest it puts an `@` before what gives them. */
export function maySpill(fileFormula: string): boolean {
  return /_xldudf_|_xlws\.|_xlfn\.(?:UNIQUE|SORTBY|SEQUENCE|VSTACK|HSTACK|TAKE|DROP|TOCOL|TOROW|TEXTSPLIT)/.test(
    fileFormula,
  );
}
