/** What people wrote in a source file: its names, comments, titles of tests, and sentences. Data of agendas is left out. */
import ts from "typescript";

export interface Passage {
  line: number;
  text: string;
}

export interface WritingOptions {
  /** Whether text literals count that are sentences: in tests, and where the field keeps its lists of words, they are data. */
  sentences: boolean;
}

/** In comments, what is quoted is data of the field: "held in 2020". */
const quoted = /"[^"\n]*"|`[^`\n]*`/g;

export function writingOf(path: string, source: string, options: WritingOptions): Passage[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const passages: Passage[] = [];
  const commentsRead = new Set<number>();
  const add = (position: number, text: string): void => {
    passages.push({ line: file.getLineAndCharacterOfPosition(position).line + 1, text });
  };

  const visit = (node: ts.Node, within: WritingOptions): void => {
    if (node.kind !== ts.SyntaxKind.JsxText) readComments(node);
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) add(node.getStart(), wordsOfName(node.text));
    else if (ts.isJsxText(node)) add(node.getStart(), node.text);
    else if (isText(node) && ((within.sentences && isSentence(node.text)) || isTitle(node))) {
      add(node.getStart(), node.text);
    }
    const inside = isExamples(node) ? { ...within, sentences: false } : within;
    for (const child of node.getChildren()) visit(child, inside);
  };

  const readComments = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(source, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges) {
      if (commentsRead.has(pos)) continue;
      commentsRead.add(pos);
      add(
        pos,
        source
          .slice(pos, end)
          .replace(/\n\s*\*?/g, " ")
          .replace(quoted, '""'),
      );
    }
  };

  visit(file, options);
  return passages;
}

/** "findDueDate", "find-due-date" and "FIND_DUE_DATE" are "find due date". */
export function wordsOfName(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .replace(/[_\W]+/g, " ")
    .toLowerCase();
}

type TextNode =
  ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function isText(node: ts.Node): node is TextNode {
  return ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
}

/** Three words or more, fewer being keys, codes and names. "on hold|paused|awaiting funding" is a list of what agendas say. */
function isSentence(text: string): boolean {
  return !text.includes("|") && /[A-Za-z]\S*\s+\S+\s+\S/.test(text);
}

/** The first argument of `it`, `test` and `describe`, and of what they answer: `it.each(table)("…")`. */
function isTitle(node: ts.Node): boolean {
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== node) return false;
  let called: ts.Expression = call.expression;
  while (ts.isCallExpression(called) || ts.isPropertyAccessExpression(called)) called = called.expression;
  return ts.isIdentifier(called) && /^(it|test|describe)$/.test(called.text);
}

/** A finding's examples are agendas. */
function isExamples(node: ts.Node): boolean {
  return ts.isVariableDeclaration(node) && node.name.getText() === "examples";
}
