import { isOnFloor, setText, type MemberUse } from './members';

/** docs/requirement-sets.md */
export function tableOf(uses: readonly MemberUse[]): string {
  const above = uses.filter(use => !isOnFloor(use));
  return `# Office.js, and what an Excel must have for it

Made by \`npm run requirements\` from the code of \`src/host\` and the declarations of \`@types/office-js\`; a test holds it to both.
The manifest asks for SharedRuntime 1.1 and CustomFunctionsRuntime 1.1, and every Excel that has these has ExcelApi 1.1. Whatever is above
that is asked for first: where an Excel lacks it, the pane says so or does without.

## Above the floor

| member | set | asked for in |
|---|---|---|
${lines(above, of => {
  const files = of.map(({ file }) => `\`${file.replace('src/host/', '')}\``);
  return ` ${files.sort().join(', ')} |`;
})}

## On the floor

Those without a set have been there since the first Office.js.

| member | set |
|---|---|
${lines(uses.filter(isOnFloor), () => '')}
`;
}

function lines(uses: readonly MemberUse[], further: (of: readonly MemberUse[]) => string): string {
  const members = [...new Set(uses.map(({ member }) => member))].sort();
  return members
    .map(member => {
      const of = uses.filter(use => use.member === member);
      const sets = [...new Set(of.flatMap(use => use.sets.map(setText)))].join(' or ');
      return `| \`${member}\` | ${sets === '' ? '–' : sets} |${further(of)}`;
    })
    .join('\n');
}
