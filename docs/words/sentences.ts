/** The sentences of a file that a person may read, as its source has them: whatever is put into them is one word, and of two wordings the longer. */
import ts from "typescript";
import { sentencesOf } from "./readingAge";

export interface Sentence {
  file: string;
  line: number;
  text: string;
}

/** Of a source file. What only code reads is left out: modules' names, lists that are split, patterns, markup, a finding's examples. */
export function sentencesOfSource(file: string, source: string): Sentence[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Sentence[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || isExamples(node)) return;
    if (isWording(node) && !isInsideWording(node) && !isList(node)) {
      const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(...split(wordingOf(node)).map((text) => ({ file, line, text })));
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** Of a Markdown page: paragraphs, entries of lists and cells of tables, without code and addresses. */
export function sentencesOfPage(file: string, page: string): Sentence[] {
  const text = page
    .replace(/^---\n[^]*?\n---\n|<!--[^]*?-->|```[^]*?```/g, (block) => block.replace(/[^\n]/g, ""))
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/`[^`\n]*`/g, "X")
    .replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, "");
  return blocksOf(text).flatMap(({ line, text: block }) =>
    split(block).map((sentence) => ({ file, line, text: sentence })),
  );
}

function blocksOf(page: string): { line: number; text: string }[] {
  const blocks: { line: number; text: string }[] = [];
  let begins = true;
  page.split("\n").forEach((line, index) => {
    const cells = line.startsWith("|") ? line.split(/(?<!\\)\|/) : null;
    if (cells !== null) blocks.push(...cells.map((text) => ({ line: index + 1, text })));
    else if (begins || /^\s*(?:[-*]|\d+\.|#+)\s/.test(line)) {
      blocks.push({ line: index + 1, text: line.replace(/^\s*(?:[-*]|\d+\.|#+)\s/, "") });
    } else {
      const last = blocks.at(-1);
      if (last) last.text += ` ${line.trim()}`;
    }
    begins = cells !== null || line.trim() === "" || line.startsWith("#");
  });
  return blocks;
}

/** Of three words or more. */
function split(text: string): string[] {
  if (/^[<[]|[|\\{}]|'none'/.test(text)) return [];
  return sentencesOf(text).filter((sentence) => sentence.split(/\s+/).length > 2 && /\p{L}{2}/u.test(sentence));
}

type Wording = ts.StringLiteralLike | ts.TemplateExpression | ts.ConditionalExpression | ts.JsxText;

function isWording(node: ts.Node): node is Wording {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isJsxText(node);
}

/** "3 actions" of `counted(3, "action", "actions")`, the last of several wordings, "X" for what comes from the workbook. */
function wordingOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map((span) => wordingOf(span.expression) + span.literal.text).join("");
  }
  if (ts.isConditionalExpression(node)) {
    const [one, other] = [wordingOf(node.whenTrue), wordingOf(node.whenFalse)];
    return one.length >= other.length ? one : other;
  }
  if (ts.isParenthesizedExpression(node)) return wordingOf(node.expression);
  if (ts.isCallExpression(node)) {
    const last = node.arguments.filter(ts.isStringLiteralLike).at(-1);
    if (last !== undefined && ts.isIdentifier(node.expression)) {
      return (node.expression.text === "counted" ? "3 " : "") + last.text;
    }
  }
  return "X";
}

function isInsideWording(node: ts.Node): boolean {
  for (let outer = node.parent; !ts.isSourceFile(outer); outer = outer.parent) {
    if (ts.isTemplateExpression(outer)) return true;
    if (ts.isFunctionLike(outer) || ts.isStatement(outer)) return false;
  }
  return false;
}

/** "red amber green".split(" "), and colours in their numbers. */
function isList(node: Wording): boolean {
  if (/^[\dA-F]{6} |^\w+ [\dA-F]{6}\b/.test(wordingOf(node))) return true;
  return ts.isPropertyAccessExpression(node.parent) || /^[a-zA-Z]+( [a-zA-Z]+){9,}$/.test(wordingOf(node));
}

function isExamples(node: ts.Node): boolean {
  return ts.isVariableDeclaration(node) && node.name.getText() === "examples";
}
