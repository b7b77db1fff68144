/** How members name ranges: by address text, by another range, by row and column from 0. Everything outside the grid is InvalidArgument. */
import type { Area } from "../../../model/address/addresses";
import { maximumColumns, maximumRows, readReference } from "../../../model/address/addresses";
import type { SheetModel } from "../../../model/sheet/sheet";
import type { Arguments } from "../../core/arguments";
import type { LiveRange } from "../../core/liveRange";
import { invalidArgument } from "../../core/refusals";
import type { Session } from "../../core/session";
import { typeOf } from "../../core/typeRegistry";

/** An address, or the name of a range or table, as seen from a sheet. */
export function findRange(session: Session, sheet: SheetModel, address: string): LiveRange {
  const reference = readReference(address);
  if (reference) {
    const owner = reference.sheet === null ? sheet : session.model.findSheet(reference.sheet);
    if (!owner || owner.name.toLowerCase() !== (reference.sheet ?? owner.name).toLowerCase()) throw invalidArgument();
    return session.range(owner, reference.area);
  }
  const named = session.model.findName(address, sheet)?.range;
  if (named) return session.range(named.sheet, named.area);
  const table = session.model.tables.find((one) => one.name.toLowerCase() === address.toLowerCase());
  if (table) return session.range(table.sheet, table.bodyArea);
  throw invalidArgument();
}

/** An argument that may be a Range object or an address. */
export function rangeArgument(session: Session, sheet: SheetModel, args: Arguments, index: number): LiveRange {
  return args.objectOrNull(index, typeOf("Range")) ?? findRange(session, sheet, args.text(index));
}

/** The area if it lies in the grid. */
export function inGrid(area: Area): Area {
  const inside = area.top >= 1 && area.left >= 1 && area.bottom <= maximumRows && area.right <= maximumColumns;
  if (!inside || area.bottom < area.top || area.right < area.left) throw invalidArgument();
  return area;
}
