/** What the pane's first view loads, as it is published: JavaScript, gzipped, office.js apart, beside a bare React and Fluent page. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import type { Configuration, StatsCompilation } from "webpack";
import { z } from "zod";
import type { Measurement } from "./report";

const root = join(__dirname, "../..");
const publishing = createRequire(__filename)(join(root, "webpack.config.js")) as () => [Configuration];

export async function measurePane(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "rag-pane-"));
  try {
    const [published] = publishing();
    const addIn = await built({
      ...published,
      plugins: [],
      output: { ...published.output, path: join(folder, "add-in") },
    });
    const entry = join(folder, "bare.tsx");
    writeFileSync(entry, barePage);
    const bare = await built({
      ...published,
      entry: { bare: entry },
      plugins: [],
      resolve: { ...published.resolve, modules: [join(root, "node_modules")] },
      output: { ...published.output, path: join(folder, "bare") },
    });
    const first = addIn.entry + addIn.shown;
    return [
      { what: "First view of the pane, all its scripts", value: first, limit: 200, unit: "KB" },
      { what: "  of which the ribbon's, there before the pane's", value: addIn.entry, limit: null, unit: "KB" },
      { what: "  a bare React and Fluent page, built the same way", value: bare.entry, limit: null, unit: "KB" },
      { what: "  the first view beside it", value: first / bare.entry, limit: null, unit: "×" },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const barePage = `import { createRoot } from "react-dom/client";
import { Button, FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
createRoot(document.body).render(<FluentProvider theme={webLightTheme}><Text>Overdue</Text><Button>Refresh</Button></FluentProvider>);
`;

/** Kilobytes of the entry, and of what the entry loads to show the pane. */
async function built(configuration: Configuration): Promise<{ entry: number; shown: number }> {
  const stats = await compiled({ ...configuration, cache: false });
  const folder = z.string().parse(configuration.output?.path);
  const chunks = stats.chunks ?? [];
  const bytes = (wanted: typeof chunks) =>
    wanted
      .flatMap(({ files = [] }) => files)
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  const shown = chunks.filter(
    ({ initial, origins = [] }) => !initial && origins.some(({ request }) => request === "../taskpane"),
  );
  return { entry: bytes(chunks.filter(({ initial }) => initial)) / 1000, shown: bytes(shown) / 1000 };
}

function compiled(configuration: Configuration): Promise<StatsCompilation> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve(stats?.toJson({ all: false, chunks: true, chunkOrigins: true }) ?? {});
    });
  });
}
