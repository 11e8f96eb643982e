import { outsideQuotes } from './formulas';

/** What stands between the parentheses from a place on, part by part as commas divide it. */
function parts(code: string, from: number): string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const letter of code.slice(from)) {
    depth += '({['.includes(letter) ? 1 : ')}]'.includes(letter) ? -1 : 0;
    if (depth < 0) {
      break;
    }
    if (letter === ',' && depth === 0) {
      found.push('');
    } else {
      found.push((found.pop() ?? '') + letter);
    }
  }
  return found.map(part => part.trim());
}

/** The names that LET and LAMBDA give: of LET's arguments every other, of LAMBDA's all, but the last. */
function namesIn(code: string): Set<string> {
  const names = new Set<string>();
  for (const { 1: call = '', 0: found, index } of code.matchAll(/(?<![\w.])(LET|LAMBDA)\(/gi)) {
    const given = parts(code, index + found.length).slice(0, -1);
    for (const [place, name] of given.entries()) {
      if (call.toUpperCase() === 'LAMBDA' || place % 2 === 0) {
        names.add(name.toLowerCase());
      }
    }
  }
  return names;
}

/** Files mark each name that LET and LAMBDA give, wherever it stands; without the marks Excel takes the file for damaged. */
export function markParameters(formula: string): string {
  // Texts may hold commas and parentheses; for finding names they are as good as nothing.
  const names = namesIn(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""'));
  return names.size === 0
    ? formula
    : outsideQuotes(formula, code =>
        code.replace(/(?<![\p{L}\p{N}_.!$])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.!])/gu, word =>
          names.has(word.toLowerCase()) ? `_xlpm.${word}` : word,
        ),
      );
}
