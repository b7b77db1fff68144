/** Why a repair is offered. An agenda looks pasted only where it is damaged as copying damages: typed ones have headings in rows too. */
import { ownerBroken } from "../findings/raised/owner/ownerBroken";
import { headingInCell } from "../findings/raised/row/headingInCell";
import { rowFragment } from "../findings/raised/row/rowFragment";
import { sectionGap } from "../findings/raised/row/sectionGap";
import { textDamaged } from "../findings/raised/text/textDamaged";
import type { Assessment } from "../model/assessment";
import type { Finding } from "../model/finding";

export type RepairReason = "pasted" | "headings in rows";

/** Pasted where rows are broken at two places, or at one with another sign beside it; null where nothing asks for a repair. */
export function repairReason({ agenda, findings }: Assessment): RepairReason | null {
  const headingsInRows = agenda.table === null && agenda.columns.section === null && agenda.sections.length > 0;
  // One agenda is repaired at a time.
  const own = findings.filter((finding) => finding.agenda === 0);
  const breaks = own.filter((finding) => isBreak(finding)).length;
  const isDamaged = headingsInRows || own.some((finding) => isSign(finding));
  if (breaks > 1 || (breaks === 1 && isDamaged)) return "pasted";
  return headingsInRows ? "headings in rows" : null;
}

/** A row in two parts, or a heading in an action's cell: nobody types these. */
const isBreak = (finding: Finding) => rowFragment.is(finding) || headingInCell.is(finding);

/** What copying leaves, and people sometimes write: half an owner, a lost heading, garbled letters. */
const isSign = (finding: Finding) => ownerBroken.is(finding) || sectionGap.is(finding) || textDamaged.is(finding);
