import { relative } from 'node:path';
import ts from 'typescript';

/** A version of a requirement set: `ExcelApi 1.7`. */
export interface ApiSet {
  readonly name: string;
  readonly major: number;
  readonly minor: number;
}

/** A member of Office.js as one file uses it. */
export interface MemberUse {
  /** Relative to the checkout. */
  readonly file: string;
  /** `Range.getCell` */
  readonly member: string;
  /** The sets that have it, any one of which will do; none: its documentation names none. */
  readonly sets: readonly ApiSet[];
  /** The versions that the file asks for before it uses them. */
  readonly asked: readonly ApiSet[];
}

/** What the manifest asks for: an Excel without it is not offered the add-in. ExcelApi 1.1 comes with every Excel that has these. */
const FLOOR = ['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.1', 'ExcelApi 1.1'];

/** Every member of Office.js that src/host uses, by the declarations of @types/office-js, once for each file. */
export function membersUsed(root: string): readonly MemberUse[] {
  return membersOf(
    program(root, file => file.startsWith(`${root}/src/host/`)),
    root,
  );
}

/** The same of texts that are given, as if they were files of src/host: for tests. */
export function membersIn(root: string, texts: readonly string[]): readonly (readonly MemberUse[])[] {
  const given = new Map(texts.map((text, at) => [`${root}/src/host/given-${String(at)}.ts`, text]));
  const uses = membersOf(
    program(root, () => false, given),
    root,
  );
  return texts.map((_, at) => uses.filter(({ file }) => file === `src/host/given-${String(at)}.ts`));
}

function membersOf(checked: ts.Program, root: string): readonly MemberUse[] {
  const checker = checked.getTypeChecker();
  return checked.getRootFileNames().flatMap(name => {
    const source = checked.getSourceFile(name);
    return source === undefined ? [] : usesIn(source, checker, relative(root, name));
  });
}

function program(root: string, wanted: (file: string) => boolean, given = new Map<string, string>()): ts.Program {
  const read = ts.readConfigFile(`${root}/tsconfig.json`, file => ts.sys.readFile(file));
  const { options, fileNames } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = file => given.has(file) || fileExists(file);
  host.getSourceFile = (file, language) => {
    const text = given.get(file);
    return text === undefined ? getSourceFile(file, language) : ts.createSourceFile(file, text, language, true);
  };
  return ts.createProgram([...fileNames.filter(wanted), ...given.keys()], { ...options, noEmit: true }, host);
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker, file: string): readonly MemberUse[] {
  const found = new Map<string, MemberUse>();
  const asked: ApiSet[] = [];
  const visit = (node: ts.Node): void => {
    asked.push(...askedBy(node));
    const symbol = memberOf(node, checker);
    const declarations = symbol?.declarations?.filter(each => isOfficeJs(each.getSourceFile())) ?? [];
    const [first] = declarations;
    if (symbol !== undefined && first !== undefined) {
      const member = `${ownerOf(first)}.${symbol.name}`;
      found.set(member, { file, member, sets: declarations.flatMap(setsOf), asked });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

/** The member that is read or called here: `range.values`, or `values` taken out of a range. */
function memberOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

function isOfficeJs({ fileName }: ts.SourceFile): boolean {
  return fileName.includes('/@types/office-js/');
}

function ownerOf({ parent }: ts.Declaration): string {
  const named = ts.isModuleBlock(parent) ? parent.parent : parent;
  const { name } = named as ts.NamedDeclaration;
  return name !== undefined && ts.isIdentifier(name) ? name.text : 'Office';
}

/** `[Api set: ExcelApi 1.7]` for Excel; Office's own members link to their sets. Sets of other applications do not matter. */
function setsOf(declaration: ts.Declaration): readonly ApiSet[] {
  // Of a variable, the comment stands before the whole statement.
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = statement.getFullText().slice(0, statement.getLeadingTriviaWidth());
  return [...text.matchAll(/\[Api set: (\w+ [\d.]+)|\| (\w+ \d+\.\d+)\}/g)]
    .map(([, excel, office]) => excel ?? office ?? '')
    .filter(set => !set.startsWith('Mailbox'))
    .map(apiSet);
}

/** `supportsExcelApi('1.7')`, `isSetSupported('SharedRuntime', '1.1')`, `runExcel(…, '1.7')`, `apiMissing` goes with the first. */
function askedBy(node: ts.Node): readonly ApiSet[] {
  if (!ts.isCallExpression(node)) return [];
  const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  const texts = node.arguments.map(each => (ts.isStringLiteral(each) ? each.text : undefined));
  const [first, second] = texts;
  switch (called.getText()) {
    case 'supportsExcelApi':
      return first === undefined ? [] : [apiSet(`ExcelApi ${first}`)];
    case 'runExcel':
      return second === undefined ? [] : [apiSet(`ExcelApi ${second}`)];
    case 'isSetSupported':
      return first === undefined || second === undefined ? [] : [apiSet(`${first} ${second}`)];
    default:
      return [];
  }
}

function apiSet(text: string): ApiSet {
  const [, name = text, major = '0', minor = '0'] = /^(\w+) (\d+)\.(\d+)/.exec(text) ?? [];
  return { name, major: Number(major), minor: Number(minor) };
}

export function setText({ name, major, minor }: ApiSet): string {
  return `${name} ${String(major)}.${String(minor)}`;
}

function covers(asked: ApiSet, set: ApiSet): boolean {
  const [has, wants] = [asked.major * 1000 + asked.minor, set.major * 1000 + set.minor];
  return asked.name === set.name && has >= wants;
}

/** Whether every Excel that is offered the add-in has the member. */
export function isOnFloor({ sets }: MemberUse): boolean {
  return sets.length === 0 || sets.some(set => FLOOR.map(apiSet).some(each => covers(each, set)));
}

/** The version that the file asks for in order to use the member; undefined: it uses it unasked. */
export function askedFor({ sets, asked }: MemberUse): ApiSet | undefined {
  return asked.find(each => sets.some(set => covers(each, set)));
}
