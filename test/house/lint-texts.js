import { ESLint } from 'eslint';

/**
 * Reads `[{ path, text }]` from standard input and prints, for each, the rules that the text breaks as that file. A program of
 * its own, because ESLint loads its configuration in a way that the test runner's modules do not allow.
 */
let input = '';
for await (const chunk of process.stdin) input += chunk;

const eslint = new ESLint();
const answers = [];
for (const { path, text } of JSON.parse(input)) {
  const [result] = await eslint.lintText(text, { filePath: path });
  answers.push(result.messages.map(message => message.ruleId));
}
console.log(JSON.stringify(answers));
