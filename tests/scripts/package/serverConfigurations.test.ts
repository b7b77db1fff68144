/** What servers are configured to send, from a real nginx where this machine has one. */
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validate } from "dockerfile-utils";
import { deployPage } from "../../../scripts/package/deployPage";
import { officeOnTheWeb } from "../../../scripts/package/headers";
import { dockerfile, nginxConfiguration, staticHostConfiguration } from "../../../scripts/package/serverConfigurations";

const address = new URL("https://example.org/rag-agenda");
const template = readFileSync(join(__dirname, "../../../src/taskpane/taskpane.html"), "utf8");
const policy = /content="(default-src[^"]*)"/.exec(template)?.[1] ?? "";

const hasNginx = spawnSync("nginx", ["-v"]).status === 0;
const whereNginxIs = hasNginx ? it : it.skip;

it("the container's file has no error and nothing that is advised against", () => {
  expect(validate(dockerfile(address))).toEqual([]);
  expect(validate(dockerfile(address).replace("COPY site", "COPI site"))).not.toEqual([]);
  expect(dockerfile(address)).toContain("COPY site /usr/share/nginx/html/rag-agenda\n");
  expect(dockerfile(new URL("https://rag.example.org"))).toContain("COPY site /usr/share/nginx/html\n");
});

it("a static host sends the same headers, and none with icons that would have Office replace them", () => {
  const { routes, globalHeaders } = JSON.parse(staticHostConfiguration(policy)) as {
    routes: { route: string; headers: Record<string, string> }[];
    globalHeaders: Record<string, string>;
  };
  expect(globalHeaders).not.toHaveProperty("Cache-Control");
  expect(routes.map(({ route, headers }) => [route, headers["Cache-Control"]])).toEqual([
    ["/*.{html,xml}", "no-cache"],
    ["/*.{js}", "public, max-age=31536000, immutable"],
    ["/*.{json}", "no-cache"],
    ["/*.{png}", ""],
  ]);
});

it("the page for administrators names their address, each header and how to take the add-in away", () => {
  const page = deployPage(address, "1.2.0", policy);
  expect(page).toContain("serves at https://example.org/rag-agenda |");
  expect(page).toContain(`frame-ancestors 'self' ${officeOnTheWeb.join(" ")}`);
  expect(page).toMatch(/\(\.png\) \| `Cache-Control` \| none: do not send it/);
  expect(page).toContain("## 4. Take it away");
  expect(page).not.toContain("localhost");
});

whereNginxIs("nginx sends them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rag-nginx-"));
  let server: ChildProcess | null = null;
  try {
    const port = await freePort();
    server = await startNginx(folder, nginxConfiguration(policy, { port, root: join(folder, "html") }), port);
    const get = (file: string, method = "GET") => fetch(`http://localhost:${port}/rag-agenda/${file}`, { method });
    const page = await get("taskpane.html");
    expect(Object.fromEntries(page.headers)).toMatchObject({
      "cache-control": "no-cache",
      "content-security-policy": expect.stringMatching(
        /^default-src 'none';.*; frame-ancestors 'self' https:/,
      ) as string,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=31536000",
    });
    expect(page.headers.has("x-frame-options")).toBe(false);
    const script = await get("commands.1a2b3c4d.js");
    expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(script.headers.get("content-type")).toMatch(/javascript/);
    const icon = await get("assets/icon-16.png");
    expect([icon.status, icon.headers.get("cache-control")]).toEqual([200, null]);
    expect((await get("taskpane.html", "POST")).status).toBe(403);
    expect((await get("missing.html")).status).toBe(404);
  } finally {
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Ready when it answers. */
async function startNginx(folder: string, configuration: string, port: number): Promise<ChildProcess> {
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "html/rag-agenda/assets"), { recursive: true });
  for (const file of ["taskpane.html", "commands.1a2b3c4d.js", "assets/icon-16.png"])
    writeFileSync(join(folder, "html/rag-agenda", file), file);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(join(folder, "server.conf"), configuration);
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}
    http { access_log off; ${temporary.join(" ")} types { text/html html; text/javascript js; image/png png; } include ${folder}/server.conf; }`,
  );
  const server = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"]);
  let said = "";
  server.stderr.on("data", (text) => (said += String(text)));
  const ended = new Promise<never>((_, reject) => server.once("exit", () => reject(new Error(`nginx ended: ${said}`))));
  const answers = async () => {
    for (;;) {
      const answer = await fetch(`http://localhost:${port}/`).catch(() => null);
      if (answer !== null) return server;
    }
  };
  return Promise.race([answers(), ended]);
}
