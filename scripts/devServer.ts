/**
 * `npm run dev-server`: builds dist/ again after every change, and serves it to Excel on this machine over https, with
 * the certificate that office-addin-dev-certs puts into the home folder. With `-- --selfcheck`, also the self-check.
 */
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import type { Configuration } from "webpack";
import { contentTypeOf } from "../src/host/page/server/contentTypes";

const root = path.resolve(__dirname, "..");
const dist = path.join(root, "dist");
const certificates = path.join(homedir(), ".office-addin-dev-certs");
/** Of the address in manifest.xml. */
const port = 3000;

start();

function start(): void {
  const key = path.join(certificates, "localhost.key");
  const certificate = path.join(certificates, "localhost.crt");
  if (!existsSync(key) || !existsSync(certificate)) {
    console.error("There is no certificate for https://localhost yet: run npm run dev-certs, then npm run dev-server.");
    process.exitCode = 1;
    return;
  }
  buildAfterEachChange();
  createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, ({ url = "/" }, response) => {
    void answer(url, response);
  })
    .on("error", ({ message }) => {
      console.error(`Port ${port} cannot be used: ${message}`);
      process.exit(1);
    })
    .listen(port, "localhost", () => console.log(`dist/ is at https://localhost:${port} (Ctrl+C stops it).`));
}

function buildAfterEachChange(): void {
  const configure = createRequire(__filename)(path.join(root, "webpack.config.js")) as (environment: {
    selfcheck: boolean;
  }) => Configuration[];
  webpack(configure({ selfcheck: process.argv.includes("--selfcheck") })).watch({}, (error, stats) => {
    console.log(error?.message ?? stats?.toString("errors-warnings"));
    console.log(error || stats?.hasErrors() ? "Not built." : `Built at ${new Date().toLocaleTimeString()}.`);
  });
}

/** Reads only, and only below dist/. */
async function answer(url: string, response: ServerResponse): Promise<void> {
  const [pathname = ""] = url.split(/[?#]/, 1);
  const file = path.join(dist, pathname);
  const content = file.startsWith(dist + path.sep) ? await contentOf(file) : null;
  if (content === null) {
    response.writeHead(404).end();
    return;
  }
  // Excel on the web asks for the keyboard shortcuts from its own address.
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.writeHead(200, { "Content-Type": contentTypeOf(file), "Cache-Control": "no-store" }).end(content);
}

async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EISDIR")) return null;
    throw error;
  }
}
