/** The register of owners: the rows of the workbook's table `Owners`, each checked once. */
import * as z from "zod/mini";
import { cellAddress } from "../model/addresses";
import { collectFindings } from "../findings/collect";
import type { CellValue } from "../model/grid";
import type { Finding } from "../model/finding";
import type { RegisteredOwner } from "../model/register";
import { activeUnreadable, emailUnreadable, nameMissing, nameRepeated } from "./registerFindings";

/** Headers of the table, in the order in which it is made. */
export const registerHeaders = ["Name", "Other names", "Email", "Team", "Active"] as const;

export interface RegisterReading {
  owners: RegisteredOwner[];
  /** Their cells are on the register's own sheet. */
  findings: Finding[];
}

/** `top` and `left` are the sheet's row and column of `header[0]`. A row without a name is left out, and said to be. */
export function readRegister(
  header: readonly CellValue[],
  rows: readonly CellValue[][],
  top: number,
  left: number,
): RegisterReading {
  const columns = registerHeaders.map((name) =>
    header.findIndex((cell) => String(cell).replace(/\s+/g, " ").trim().toLowerCase() === name.toLowerCase()),
  );
  const owners: RegisteredOwner[] = [];
  const findings = collectFindings();
  const known = new Set<string>();
  rows.forEach((row, index) => {
    if (row.every((cell) => String(cell).trim() === "")) return;
    const cellOf = (column: number): string => cellAddress(top + 1 + index, left + Math.max(0, columns[column] ?? 0));
    const [name, otherNames, email, team, active] = columns.map((column) => (column < 0 ? "" : (row[column] ?? "")));
    const parsed = rowSchema.safeParse({ name, otherNames, email, team, active });
    if (!parsed.success) {
      for (const { path } of parsed.error.issues) {
        const field = String(path[0]);
        const finding = field === "name" ? nameMissing : field === "email" ? emailUnreadable : activeUnreadable;
        findings.add(finding.at(cellOf(fields.indexOf(field))));
      }
    }
    const owner = parsed.success ? parsed.data : saved({ name, otherNames, email, team, active });
    if (owner === null) return;
    if (known.has(owner.name.toLowerCase())) {
      findings.add(nameRepeated.at(cellOf(0)));
      return;
    }
    known.add(owner.name.toLowerCase());
    owners.push(owner);
  });
  return { owners, findings: findings.all() };
}

const fields = ["name", "otherNames", "email", "team", "active"];

const text = z.pipe(
  z.union([z.string(), z.number(), z.boolean()]),
  z.transform((value) => String(value).replace(/\s+/g, " ").trim()),
);

const yes = ["", "yes", "y", "true", "1", "active", "current"];
const no = ["no", "n", "false", "0", "inactive", "left", "former"];

const rowSchema = z.object({
  name: z.pipe(text, z.string().check(z.minLength(1))),
  otherNames: z.pipe(
    text,
    z.transform((names) =>
      names
        .split(/[;,/|]/)
        .map((name) => name.trim())
        .filter((name) => name !== ""),
    ),
  ),
  email: z.pipe(
    text,
    z.union([
      z.pipe(
        z.literal(""),
        z.transform(() => null),
      ),
      z.email(),
    ]),
  ),
  team: z.pipe(
    text,
    z.transform((team) => team || null),
  ),
  active: z.pipe(
    z.pipe(
      z.pipe(
        text,
        z.transform((value) => value.toLowerCase()),
      ),
      z.enum([...yes, ...no]),
    ),
    z.transform((value) => yes.includes(value)),
  ),
});

/** A row with something wrong elsewhere than in its name still names an owner: an unreadable email is left out, active is taken. */
function saved(row: Record<string, unknown>): RegisteredOwner | null {
  const email = rowSchema.shape.email.safeParse(row.email).success ? row.email : "";
  const active = rowSchema.shape.active.safeParse(row.active).success ? row.active : "";
  const parsed = rowSchema.safeParse({ ...row, email, active });
  return parsed.success ? parsed.data : null;
}
