/** Which requirement set of Excel each member belongs to that the add-in's code uses, and whether the code asks for that set first. */
import { join } from "node:path";
import ts from "typescript";

export interface Use {
  /** "Range.getDisplayedCellProperties" */
  member: string;
  /** The second part of "ExcelApi 1.19". */
  set: number;
  file: string;
  /** The same file asks whether Excel has the set. */
  guarded: boolean;
}

/** Reads the sets from the doc comments of @types/office-js: "[Api set: ExcelApi 1.19]". */
export function usesOfExcel(root: string, files: readonly string[]): Use[] {
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    { ...compilerOptions(root), noEmit: true, skipLibCheck: true },
  );
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(join(root, file));
    if (source === undefined) throw new Error(`${file} is not there.`);
    const asked = askedSets(source.text);
    const uses: Use[] = [];
    const visit = (node: ts.Node): void => {
      const found = ts.isIdentifier(node) ? memberOf(checker, node) : null;
      if (found !== null) uses.push({ ...found, file, guarded: asked.some((set) => set >= found.set) });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return uses;
  });
}

function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

/** Sets that a file asks for. */
function askedSets(text: string): number[] {
  return [...text.matchAll(/isSetSupported\("ExcelApi", "1\.(\d+)"\)/g)].map(([, set]) => Number(set));
}

/** The member of Excel that an identifier is; null for anything else. */
function memberOf(checker: ts.TypeChecker, node: ts.Identifier): { member: string; set: number } | null {
  const symbol = symbolOf(checker, node);
  const sets = (symbol?.declarations ?? [])
    .filter((declaration) => declaration.getSourceFile().fileName.includes("@types/office-js"))
    .flatMap((declaration) => knownSetOf(declaration) ?? []);
  if (symbol === undefined || sets.length === 0) return null;
  return { member: nameOf(symbol), set: Math.min(...sets) };
}

/** A destructured or shorthand name is the property that it comes from. */
function symbolOf(checker: ts.TypeChecker, node: ts.Identifier): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
    return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  }
  if (ts.isPropertyAssignment(parent) && parent.name === node && ts.isObjectLiteralExpression(parent.parent)) {
    return checker.getContextualType(parent.parent)?.getProperty(node.text);
  }
  return checker.getSymbolAtLocation(node);
}

const known = new Map<ts.Declaration, number | null>();

/** Reading doc comments is slow, and most members are used often. */
function knownSetOf(declaration: ts.Declaration): number | null {
  const before = known.get(declaration);
  if (before !== undefined) return before;
  const set = setOf(declaration);
  known.set(declaration, set);
  return set;
}

/** Of the declaration itself, or of the class that it belongs to. Members in preview have none. */
function setOf(declaration: ts.Declaration): number | null {
  for (let node: ts.Node = declaration; !ts.isModuleDeclaration(node); node = node.parent) {
    const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
    const found = /\[Api set: ExcelApi(?:Desktop)? 1\.(\d+)/.exec(comments.join("\n"))?.[1];
    if (found !== undefined) return Number(found);
  }
  return null;
}

function nameOf(symbol: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? [];
  const owner = declaration?.parent as { name?: ts.Identifier } | undefined;
  return owner?.name === undefined ? symbol.name : `${owner.name.text}.${symbol.name}`;
}
