/** What is on an agenda's rows across a blank column: more of the agenda, or something else. */
import { isBlank } from "../cells/cellText";
import type { CellValue } from "../model/grid";
import type { ColumnRole } from "../model/agenda";
import { assignColumns, withoutMeaning } from "./columns/columns";
import type { HeadedColumn } from "./columns/columns";
import { isAgenda } from "./isAgenda";
import { tellingRows } from "./rows/tellingRows";

type Row = readonly CellValue[];
type Block = readonly HeadedColumn[];

export interface BesideBlocks {
  /** The agenda's own columns with those of the blocks that belong to it. */
  joined: HeadedColumn[];
  /** Columns that are filled on most of its rows, and that nothing is made of. */
  aside: HeadedColumn[];
}

/** `values` end with the agenda's last row. */
export function besideBlocks(
  values: readonly Row[],
  headerRow: number,
  columns: HeadedColumn[],
  blocks: readonly HeadedColumn[][],
): BesideBlocks {
  if (blocks.length < 2) return { joined: columns, aside: [] };
  const rowsOf = (block: Block) =>
    tellingRows(
      values,
      headerRow + 1,
      block.map(({ index }) => index),
    );
  const own = rowsOf(columns);
  const found = blocks.map((block) => {
    const isOwn = block.some(({ index }) => columns.some((column) => column.index === index));
    return { block, isOwn, fit: fitOf(block, own, rowsOf(block)) };
  });
  const isMore = ({ block, isOwn, fit }: (typeof found)[number]) => isOwn || belongs(block, fit, columns, own.length);
  const isBeside = ({ block, fit }: (typeof found)[number]) => isWorthNaming(block, fit, columns);
  const more = found.filter(isMore);
  const rest = found.filter((one) => !isMore(one) && isBeside(one));
  return {
    joined: more.length > 1 ? more.flatMap(({ block }) => block) : columns,
    aside: rest.flatMap(({ block }) => block.map(withoutMeaning)),
  };
}

/** How the rows that a block fills agree with those of the agenda. */
interface Fit {
  /** Of the agenda's rows, the share that the block fills. */
  share: number;
  /** How far down the agenda it goes: guidance is shorter. */
  reach: number;
  /** Rows that the block fills, and the agenda does not, to those that both do. */
  outside: number;
}

function fitOf(block: Block, own: readonly Row[], rows: readonly Row[]): Fit {
  const isFilled = (row: Row) => block.some(({ index }) => !isBlank(row[index]));
  const both = own.filter(isFilled).length;
  const outside = rows.filter((row) => !own.includes(row)).length;
  return { share: both / own.length, reach: (own.findLastIndex(isFilled) + 1) / own.length, outside: outside / both };
}

/** It is filled on the agenda's rows, and without a word of its own, brings what the agenda lacks. */
function belongs(block: Block, { share, reach, outside }: Fit, columns: Block, rows: number): boolean {
  const more = brought(block, columns);
  if (isApart(block, more) || block.every(({ header }) => header === "")) return false;
  if (rows >= 4 && share >= 0.8) return true;
  return more.length > 0 && share >= 0.3 && reach >= 0.8 && outside <= 0.2;
}

/** A key or a count is no part of an agenda, and neither is another agenda. */
function isWorthNaming(block: Block, { share, outside }: Fit, columns: Block): boolean {
  if (isAnother(block) || isKeyToPoints(block) || isNamedKey(block)) return false;
  return share >= 0.5 && (share === 1 ? outside === 0 : !isCount(block, brought(block, columns)));
}

function isApart(block: Block, more: Block): boolean {
  return isAnother(block) || isKeyToPoints(block) || isNamedKey(block) || isCount(block, more);
}

/** Its columns that are surely for what the agenda lacks. */
function brought(block: Block, columns: Block): HeadedColumn[] {
  const alone = assignColumns(columns);
  const all = assignColumns([...columns, ...block].sort((one, other) => one.index - other.index));
  return broughtRoles.flatMap((role) => {
    const column = all[role];
    const isMore = column !== undefined && block.includes(column) && alone[role] === undefined;
    return isMore && (column.certainty[role] ?? 0) >= surelyHeaded ? [column] : [];
  });
}

const broughtRoles = ["comment", "owner", "rating", "due", "updated", "stage"] as const satisfies readonly ColumnRole[];
const surelyHeaded = 0.65;

/** 1 to 5, each once, beside what they mean. */
function isKeyToPoints(block: Block): boolean {
  return (
    block.length < 4 &&
    block.some(
      ({ profile }) => profile.filled <= 5 && profile.distinct === 1 && (profile.points === 1 || profile.numbers === 1),
    )
  );
}

function isNamedKey(block: Block): boolean {
  return /^(?:(?:rag |rating |colour )?(?:key|legend)|guidance)\b/i.test(block[0]?.header ?? "");
}

/** Each rating, stage or owner once, beside what it means or how many there are: "RAG" and "Meaning", "Owner" and "Actions". */
function isCount(block: Block, more: Block): boolean {
  const [first, ...others] = block.filter(({ profile }) => profile.filled > 0);
  if (first === undefined || others.length === 0 || others.length > 2 || others.some((one) => more.includes(one)))
    return false;
  const { distinct, filled, ratings, stages } = first.profile;
  const isListed = distinct === 1 && filled <= mostCounted;
  return isListed && (ratings + stages >= 0.5 || others.every(({ profile }) => profile.numbers === 1));
}

const mostCounted = 8;

/** Whether a block is an agenda by itself: "Where are we up to?" is taken for its actions only while there are no others. */
function isAnother(block: Block): boolean {
  const assignment = assignColumns(block);
  const { action, rating, comment, due, stage } = assignment;
  if (action === undefined || !isAgenda(assignment)) return false;
  const isLastResort = action.scores.action <= 0 && (action.certainty.action ?? 0) < namedActions;
  // What is to be done next comes after how an action is.
  const isLater = [rating, comment, due, stage].some((column) => column !== undefined && column.index < action.index);
  return !isLastResort && !isLater;
}

/** "Objective" over a block's own actions. */
const namedActions = 0.5;
