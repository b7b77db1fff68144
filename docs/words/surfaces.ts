/** Where people read sentences of ours, and the sentences of each surface, gathered from its files. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sentencesOfPage, sentencesOfSource } from "./sentences";
import type { Sentence } from "./sentences";

export const surfaces = ["task pane", "sheets", "findings", "Excel", "command line", "workbench", "pages"] as const;
export type Surface = (typeof surfaces)[number];

const root = join(__dirname, "../..");

/** The first that a file's path fits. */
const places: readonly [RegExp, Surface][] = [
  [/^src\/taskpane\/.*(?<!\.styles)\.tsx?$/, "task pane"],
  [/^src\/(?:agenda\/(?:sheets|board)|excel\/summary)\/.*\.ts$/, "sheets"],
  /** What agendas say, not we: words that the readers look for, and the sample. */
  [/^src\/agenda\/(?!(?:cells|comments|dates|text|sample)\/|find\/columns\/).*\.ts$/, "findings"],
  [/^src\/(?:excel|commands)\/.*\.ts$/, "Excel"],
  [/^src\/(?:ooxml|host\/(?:headless|model\/(?:openWorkbook|package\/(?:notKept|textFile))))\b.*\.ts$/, "command line"],
  [/^src\/host\/(?:page|richapi\/core\/refusals|model\/(?:cells|sheet|table))\b.*\.ts$/, "workbench"],
  [/^(?:README|SECURITY|docs\/(?:findings|first-excel-run|(?:guides|public)\/.+)|store\/.+)\.md$/, "pages"],
];

export function sentencesBySurface(): Map<Surface, Sentence[]> {
  const all = new Map<Surface, Sentence[]>(surfaces.map((surface) => [surface, []]));
  for (const file of filesOf(["src", "docs", "docs/guides", "docs/public", "store", ""])) {
    const surface = places.find(([path]) => path.test(file))?.[1];
    if (surface === undefined) continue;
    // The rows of examples are agendas.
    const text = readFileSync(join(root, file), "utf8").replace(/^\| \d+ \|.*$/gm, "");
    all.get(surface)?.push(...(file.endsWith(".md") ? sentencesOfPage(file, text) : sentencesOfSource(file, text)));
  }
  return all;
}

/** The words that CONTEXT.md defines: whoever keeps an agenda knows them. */
export function knownWords(): ReadonlySet<string> {
  const [, section = ""] = readFileSync(join(root, "CONTEXT.md"), "utf8").split("\n## Words\n");
  const [table = ""] = section.split("\n### ");
  const words = [...table.matchAll(/^\| ([a-z][^|]+) \|/gm)].flatMap(([, cell = ""]) => cell.trim().split(/\W+/));
  return new Set(words.slice(words.indexOf("means") + 1));
}

function filesOf(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: folder === "src" })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      ),
  );
}
