/** The findings of the catalogue, each with what its file says of it beside its definition, in the catalogue's order. */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, relative } from "node:path";
import { definitions } from "../src/agenda/findings/lookup";
import type { FindingCode } from "../src/agenda/findings/lookup";
import type { FindingTraits } from "../src/agenda/findings/define";
import type { Documentation, Example } from "../src/agenda/findings/documentation";

export interface DocumentedFinding {
  /** Its file, "src/agenda/findings/raised/owner/ownerMissing.ts". */
  file: string;
  definition: FindingTraits<FindingCode>;
  documentation: Documentation;
  examples: readonly Example[];
}

const root = join(__dirname, "..");
const folder = join(root, "src/agenda/findings");
/** The examples are read from the files, since nothing that the add-in loads may know them. */
const load = createRequire(__filename);

/** The files in which findings are defined, one each. */
export function findingFiles(): string[] {
  return ["raised", "checked"].flatMap((kind) =>
    readdirSync(join(folder, kind), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(join(folder, kind, name)).map((file) => join(folder, kind, name, file)))
      .map((file) => relative(root, file).replaceAll("\\", "/"))
      .sort(),
  );
}

/** Throws where a file's finding is not in the catalogue, or nothing is written of it. */
export function documentedFindings(): DocumentedFinding[] {
  const documented = findingFiles().map((file) => {
    const module = load(join(root, file)) as Partial<Omit<DocumentedFinding, "file" | "definition">>;
    const { documentation, examples } = module;
    const name = basename(file, ".ts");
    const own: unknown = (module as Record<string, unknown>)[name];
    const definition = definitions.find((one) => one === own);
    if (definition === undefined) throw new Error(`${file} exports no finding "${name}" that is in the catalogue.`);
    if (documentation === undefined || examples === undefined) {
      throw new Error(`${file} needs the exports "documentation" and "examples".`);
    }
    return { file, definition, documentation, examples };
  });
  const position = ({ definition }: DocumentedFinding) => definitions.findIndex((one) => one === definition);
  return documented.sort((one, other) => position(one) - position(other));
}
