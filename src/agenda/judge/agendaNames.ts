/** What several agendas are called, no two alike: as briefly as people would name them beside each other. */
import { columnLetters } from "../model/addresses";
import type { AgendaPlace } from "../model/agenda";

type Named = Pick<AgendaPlace, "sheet" | "table" | "headerRow" | "firstColumn"> & { source: string | null };

/** Parallel to `agendas`. */
export function agendaNames(agendas: readonly Named[]): string[] {
  const forms = namings.map((nameOf) => agendas.map(nameOf));
  const names = agendas.map((agenda, index) => {
    const alone = forms.find((form) => form.filter((name) => name === form[index]).length === 1);
    return alone?.[index] ?? agenda.sheet;
  });
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** The first of these that no other agenda has. */
const namings: readonly ((agenda: Named) => string)[] = [
  ({ source, sheet }) => (source === null ? sheet : withoutExtension(source)),
  ({ source, sheet, table }) => (source === null ? (table ?? sheet) : `${withoutExtension(source)}: ${sheet}`),
  ({ source, sheet, table, headerRow }) => `${fileOf(source)}${table ?? `${sheet}, row ${headerRow}`}`,
  ({ source, sheet, headerRow, firstColumn }) => `${fileOf(source)}${sheet}, ${columnLetters(firstColumn)}${headerRow}`,
];

function fileOf(source: string | null): string {
  return source === null ? "" : `${withoutExtension(source)}: `;
}

function withoutExtension(file: string): string {
  return file.replace(/\.[a-z]{3,4}$/i, "");
}
