/**
 * Serves the workbench over plain http to this machine alone: it listens on the loopback address, answers only names of
 * this machine, only reads, and never leaves the folders that it serves, by a symbolic link neither. Other sites can't embed its files.
 */
import { createReadStream } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { contentTypeOf } from "./contentTypes";
import { nullIfMissing } from "./missingFile";
import { StartError } from "./startError";

const root = path.resolve(__dirname, "../../../..");
const builtFolder = path.join(root, "build/workbench");
const officeFolder = path.join(root, "node_modules/@microsoft/office-js/dist");

/** The address that manifest.xml has in the repository; it is served with this server's own. */
const manifestAddress = "https://localhost:3000";

export interface WorkbenchServer {
  /** "http://localhost:3000" */
  address: string;
  close(): Promise<void>;
}

/** @param port 0 for any free one. @throws {StartError} when the port is in use or there is no build. */
export async function serveWorkbench(port: number, folder = builtFolder): Promise<WorkbenchServer> {
  if (!(await fileAt(path.join(folder, "index.html")))) {
    throw new StartError("There is no build to serve yet: run npm start without --no-build.");
  }
  const server = createServer((request, response) => {
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    answer(folder, request, response).catch((error: unknown) => {
      console.error(error);
      refuse(response, 500, "The workbench could not read that file.");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listeningError(error, port)));
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

function listeningError(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new StartError(`Port ${port} is in use: stop what uses it, or run npm start -- --port ${port + 1}.`);
    case "EACCES":
      return new StartError(`Port ${port} needs more rights than you have: run npm start -- --port 3000.`);
    default:
      return error;
  }
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = request.headers.host ?? "";
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) {
    refuse(response, 403, "The workbench answers only this machine.");
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    refuse(response, 405, "The workbench can only be read.");
    return;
  }
  const file = await findFile(folder, request.url ?? "/");
  if (!file) {
    refuse(response, 404, "There is nothing at this address.");
    return;
  }
  response.setHeader("Content-Type", contentTypeOf(file.path));
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Content-Security-Policy", policyOf(path.relative(folder, file.path)));
  response.setHeader("Cache-Control", hashedName.test(file.path) ? "max-age=31536000, immutable" : "no-cache");
  response.setHeader("ETag", file.tag);
  if (file.path === path.join(folder, "manifest.xml")) {
    const manifest = await readFile(file.path, "utf8");
    response.removeHeader("ETag");
    response.end(manifest.replaceAll(manifestAddress, `http://${host}`));
    return;
  }
  if (request.headers["if-none-match"] === file.tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("Content-Length", file.size);
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  createReadStream(file.path)
    .on("error", () => response.destroy())
    .pipe(response);
}

interface FoundFile {
  path: string;
  size: number;
  tag: string;
}

/** Office.js requests one folder in capitals that is in lower case on disk, so its names are tried both ways. */
async function findFile(folder: string, address: string): Promise<FoundFile | null> {
  const requested = readPath(address);
  if (requested === null) {
    return null;
  }
  if (requested.startsWith("/office-js/")) {
    const name = requested.slice("/office-js".length);
    return (await inside(officeFolder, name)) ?? (await inside(officeFolder, name.toLowerCase()));
  }
  return inside(folder, requested === "/" ? "/index.html" : requested);
}

function readPath(address: string): string | null {
  try {
    const requested = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? "");
    return requested.startsWith("/") && !/[\0\\]/.test(requested) ? requested : null;
  } catch (error) {
    if (error instanceof URIError) {
      return null;
    }
    throw error;
  }
}

/** Dot files are nobody's to read. Where the file is reached by a link, it must be in the folder too. */
async function inside(folder: string, name: string): Promise<FoundFile | null> {
  const file = path.join(folder, name);
  if (
    !isIn(folder, file) ||
    path
      .relative(folder, file)
      .split(path.sep)
      .some((part) => part.startsWith("."))
  )
    return null;
  const found = await fileAt(file);
  return found && isIn(await realpath(folder), await realpath(file)) ? found : null;
}

function isIn(folder: string, file: string): boolean {
  return file.startsWith(folder + path.sep);
}

async function fileAt(file: string): Promise<FoundFile | null> {
  const found = await stat(file).catch(nullIfMissing);
  return found?.isFile()
    ? { path: file, size: found.size, tag: `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"` }
    : null;
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(`${sentence}\n`);
}

const hashedName = /\.[0-9a-f]{16,}\.js$/;

/** The workbench's page loads only its own files. The add-in's page has its own policy, as where it is published. */
function policyOf(name: string): string {
  return name === "index.html"
    ? "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    : "frame-ancestors 'self'";
}
