/** What the workbench's server answers, to whom, and what browsers may cache. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveWorkbench } from "../../../../src/host/page/server/serve";
import { StartError } from "../../../../src/host/page/server/startError";
import type { WorkbenchServer } from "../../../../src/host/page/server/serve";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

let folder: string;
let elsewhere: string;
let server: WorkbenchServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "workbench-"));
  await mkdir(path.join(folder, "assets"));
  await writeFile(path.join(folder, "index.html"), "<title>Workbench</title>");
  await writeFile(path.join(folder, "taskpane.html"), "<title>Pane</title>");
  await writeFile(path.join(folder, "commands.0123456789abcdef0123.js"), "run();");
  await writeFile(path.join(folder, "manifest.xml"), '<Url DefaultValue="https://localhost:3000/taskpane.html"/>');
  await writeFile(path.join(folder, "assets", "agenda 1.xlsx"), "PK");
  elsewhere = await mkdtemp(path.join(tmpdir(), "elsewhere-"));
  await writeFile(path.join(elsewhere, "letter.txt"), "private");
  await symlink(path.join(elsewhere, "letter.txt"), path.join(folder, "letter.txt"));
  await symlink(elsewhere, path.join(folder, "linked"));
  await symlink(path.join(folder, "taskpane.html"), path.join(folder, "pane.html"));
  await mkdir(path.join(folder, ".git"));
  await writeFile(path.join(folder, ".git", "config"), "private");
  await writeFile(path.join(folder, "assets", ".env"), "private");
  server = await serveWorkbench(0, folder);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
  await rm(elsewhere, { recursive: true });
});

/** Asks for a path exactly as written: `fetch` would resolve "..", and the server must not rely on that. */
function ask(address: string, options: { method?: string; host?: string; tag?: string } = {}): Promise<Answer> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request(
      {
        host: "127.0.0.1",
        port,
        path: address,
        method: options.method,
        headers: {
          host: options.host ?? `localhost:${port}`,
          ...(options.tag === undefined ? {} : { "if-none-match": options.tag }),
        },
      },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (body += part));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    )
      .on("error", reject)
      .end();
  });
}

it("the page, its scripts and workbooks come with their content types", async () => {
  expect(await ask("/")).toMatchObject({ status: 200, headers: { "content-type": "text/html; charset=utf-8" } });
  expect((await ask("/commands.0123456789abcdef0123.js")).headers["content-type"]).toMatch(/^text\/javascript/);
  expect((await ask("/assets/agenda%201.xlsx")).headers["content-type"]).toMatch(/spreadsheetml\.sheet$/);
});

it("office.js comes from the package, and the folder that it asks for in capitals is found", async () => {
  expect((await ask("/office-js/office.js")).status).toBe(200);
  expect((await ask("/office-js/AgaveErrorUX/index.html")).status).toBe(200);
  expect((await ask("/office-js/no-such-file.js")).status).toBe(404);
});

it("the manifest has the address that it is served from", async () => {
  const { body } = await ask("/manifest.xml");
  expect(body).toBe(`<Url DefaultValue="${server.address}/taskpane.html"/>`);
});

it.each([
  "/../package.json",
  "/assets/../../package.json",
  "/%2e%2e/package.json",
  "/office-js/../package.json",
  "/office-js/..%2f..%2fpackage.json",
  "/..%5cpackage.json",
  "//etc/passwd",
  "/index.html%00.js",
  "/%E0%A4%A",
  "/assets",
])("%s leads nowhere", async (address) => {
  expect((await ask(address)).status).toBe(404);
});

it.each(["/letter.txt", "/linked/letter.txt"])("%s, by a link to another folder, leads nowhere", async (address) => {
  expect((await ask(address)).status).toBe(404);
});

it.each(["/.git/config", "/assets/.env", "/assets/%2eenv"])(
  "%s, with a dot before its name, leads nowhere",
  async (address) => {
    expect((await ask(address)).status).toBe(404);
  },
);

it("a link inside the folder is followed, and so is the folder's own name where it is a link", async () => {
  expect((await ask("/pane.html")).body).toBe("<title>Pane</title>");
  const link = path.join(elsewhere, "workbench");
  await symlink(folder, link);
  const other = await serveWorkbench(0, link);
  expect((await fetch(`${other.address}/taskpane.html`)).status).toBe(200);
  await other.close();
});

it("no other site can embed what it answers", async () => {
  for (const address of ["/", "/manifest.xml", "/assets/agenda%201.xlsx", "/office-js/office.js", "/nothing"]) {
    expect((await ask(address)).headers["cross-origin-resource-policy"]).toBe("same-origin");
  }
  expect((await ask("/", { method: "POST" })).headers["cross-origin-resource-policy"]).toBe("same-origin");
});

it("only this machine's names are answered, so no other site can borrow the address", async () => {
  expect((await ask("/", { host: "agenda.example" })).status).toBe(403);
  expect((await ask("/", { host: "127.0.0.1:80" })).status).toBe(200);
});

it("nothing can be sent to it", async () => {
  expect((await ask("/", { method: "POST" })).status).toBe(405);
  expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

it("a file that has not changed is not sent again, and a browser keeps a script that is named by its content", async () => {
  const first = await ask("/taskpane.html");
  expect(first.headers["cache-control"]).toBe("no-cache");
  expect((await ask("/taskpane.html", { tag: String(first.headers.etag) })).status).toBe(304);
  expect((await ask("/commands.0123456789abcdef0123.js")).headers["cache-control"]).toMatch(/immutable/);
});

it("the workbench's page may load nothing from elsewhere", async () => {
  const policy = String((await ask("/")).headers["content-security-policy"]);
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).not.toMatch(/unsafe|https?:/);
});

it("a port in use is refused in one sentence", async () => {
  const port = Number(new URL(server.address).port);
  await expect(serveWorkbench(port, folder)).rejects.toThrow(
    new StartError(`Port ${port} is in use: stop what uses it, or run npm start -- --port ${port + 1}.`),
  );
});

it("a missing build is refused in one sentence", async () => {
  await expect(serveWorkbench(0, path.join(folder, "assets"))).rejects.toThrow(
    new StartError("There is no build to serve yet: run npm start without --no-build."),
  );
});
