/**
 * Serves the workbench over plain http to this machine alone: it listens on the loopback address, answers only names of
 * this machine, reads only, and never leaves the folders that it serves.
 */
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const root = path.resolve(__dirname, "../../../..");
const builtFolder = path.join(root, "build/workbench");
const officeFolder = path.join(root, "node_modules/@microsoft/office-js/dist");

/** The address that manifest.xml carries in the repository; it is served with this server's own. */
const manifestAddress = "https://localhost:3000";

/** Why the workbench could not start, in one sentence for the person who started it. */
export class StartFault extends Error {}

export interface WorkbenchServer {
  /** "http://localhost:3000" */
  address: string;
  close(): Promise<void>;
}

/** @param port 0 for any free one. @throws {StartFault} when the port is taken or nothing has been built. */
export async function serveWorkbench(port: number, folder = builtFolder): Promise<WorkbenchServer> {
  if (!(await fileAt(path.join(folder, "index.html")))) {
    throw new StartFault("There is no build to serve yet: run npm start without --no-build.");
  }
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((fault: unknown) => {
      console.error(fault);
      refuse(response, 500, "The workbench could not read that file.");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) => reject(listeningFault(fault, port)));
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((fault) => (fault ? reject(fault) : resolve()));
      }),
  };
}

function listeningFault(fault: NodeJS.ErrnoException, port: number): Error {
  switch (fault.code) {
    case "EADDRINUSE":
      return new StartFault(`Port ${port} is in use: stop what uses it, or run npm start -- --port ${port + 1}.`);
    case "EACCES":
      return new StartFault(`Port ${port} needs more rights than you have: run npm start -- --port 3000.`);
    default:
      return fault;
  }
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = request.headers.host ?? "";
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) {
    return refuse(response, 403, "The workbench answers only this machine.");
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refuse(response, 405, "The workbench can only be read.");
  }
  const file = await find(folder, request.url ?? "/");
  if (!file) {
    return refuse(response, 404, "There is nothing at this address.");
  }
  response.setHeader("Content-Type", contentTypes[path.extname(file.path).toLowerCase()] ?? "application/octet-stream");
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

/** Office.js asks for one folder in capitals that lies on disk in lower case, so its names are tried both ways. */
async function find(folder: string, address: string): Promise<FoundFile | null> {
  const asked = readPath(address);
  if (asked === null) {
    return null;
  }
  if (asked.startsWith("/office-js/")) {
    const name = asked.slice("/office-js".length);
    return (await inside(officeFolder, name)) ?? (await inside(officeFolder, name.toLowerCase()));
  }
  return inside(folder, asked === "/" ? "/index.html" : asked);
}

function readPath(address: string): string | null {
  try {
    const asked = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? "");
    return asked.startsWith("/") && !/[\0\\]/.test(asked) ? asked : null;
  } catch (fault) {
    if (fault instanceof URIError) {
      return null;
    }
    throw fault;
  }
}

async function inside(folder: string, name: string): Promise<FoundFile | null> {
  const file = path.join(folder, name);
  return file.startsWith(folder + path.sep) ? fileAt(file) : null;
}

async function fileAt(file: string): Promise<FoundFile | null> {
  const found = await stat(file).catch((fault: NodeJS.ErrnoException) => {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(fault.code ?? "")) {
      return null;
    }
    throw fault;
  });
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

/** The holding page loads only its own files. The add-in's page says its own policy, as where it is published. */
function policyOf(name: string): string {
  return name === "index.html"
    ? "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    : "frame-ancestors 'self'";
}

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".tsv": "text/tab-separated-values; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
