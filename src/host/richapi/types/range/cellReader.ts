/** Reads what load options ask for of cells: address, hyperlink and format, in the shape of Excel.CellProperties. */
import type { Area } from "../../../model/address/addresses";
import { printReference } from "../../../model/address/addresses";
import type { SheetModel } from "../../../model/sheet/sheet";
import type { CellStyle } from "../../../model/style/styles";
import { invalidArgument, notImplemented } from "../../core/refusals";
import { printLink } from "./hyperlinks";

export type CellRecord = Record<string, unknown>;

/** Answers only what the load options ask for; an option that this host can't answer is refused by name. */
export function cellReader(sheet: SheetModel, options: CellRecord, member: string): (area: Area) => CellRecord {
  const parts: ((area: Area, answer: CellRecord) => void)[] = [];
  for (const [option, wanted] of Object.entries(options)) {
    if (!wanted) continue;
    if (option === "address") parts.push((area, answer) => void (answer.address = printReference(sheet.name, area)));
    else if (option === "hyperlink") {
      parts.push((area, answer) => void (answer.hyperlink = printLink(sheet.links.link(area.top, area.left))));
    } else if (option === "format") {
      const readFormat = formatReader(sheet, record(wanted), member);
      parts.push((area, answer) => void (answer.format = readFormat(area)));
    } else throw notImplemented(`${member}(${option})`);
  }
  return (area) => {
    const answer: CellRecord = {};
    for (const part of parts) part(area, answer);
    return answer;
  };
}

function formatReader(sheet: SheetModel, options: CellRecord, member: string): (area: Area) => CellRecord {
  const wanted: { group: string | null; name: string; style: keyof CellStyle }[] = [];
  for (const [option, value] of Object.entries(options)) {
    if (!value) continue;
    const property = formatProperties.find((one) => one === option);
    if (property !== undefined) {
      wanted.push({ group: null, name: option, style: property });
      continue;
    }
    for (const [name, flag] of Object.entries(record(value))) {
      const style = formatGroups[option]?.[name];
      if (!style) throw notImplemented(`${member}(format.${option}.${name})`);
      if (flag) wanted.push({ group: option, name, style });
    }
  }
  return (area) => {
    const answer: Record<string, CellRecord> = {};
    const oneCell = area.top === area.bottom && area.left === area.right;
    const cell = oneCell ? sheet.styles.style(area.top, area.left) : null;
    for (const { group, name, style } of wanted) {
      const value = shown(style, cell === null ? sheet.styles.common(area, style) : cell[style]);
      if (group === null) Object.assign(answer, { [name]: value });
      else answer[group] = { ...answer[group], [name]: value };
    }
    return answer;
  };
}

/** No fill reads as white, as in RangeFill.color. */
function shown(style: keyof CellStyle, value: unknown): unknown {
  return style === "fillColor" ? (value ?? "#FFFFFF") : value;
}

export function record(value: unknown): CellRecord {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return emptyRecord(value);
  return value as CellRecord;
}

function emptyRecord(value: unknown): CellRecord {
  if (value !== null && value !== undefined) throw invalidArgument();
  return {};
}

/** Properties of CellPropertiesFormat that have their style's name; the others are in groups. */
const formatProperties: readonly (keyof CellStyle)[] = [
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "indentLevel",
  "textOrientation",
];
const formatGroups: Record<string, Record<string, keyof CellStyle>> = {
  fill: { color: "fillColor" },
  font: {
    name: "fontName",
    size: "fontSize",
    color: "fontColor",
    bold: "bold",
    italic: "italic",
    strikethrough: "strikethrough",
    underline: "underline",
  },
  protection: { locked: "locked", formulaHidden: "formulaHidden" },
};
