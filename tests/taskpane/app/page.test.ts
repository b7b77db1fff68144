import { readFileSync } from "node:fs";
import { join } from "node:path";

const template = readFileSync(join(__dirname, "../../../src/taskpane/taskpane.html"), "utf8");
const page = new DOMParser().parseFromString(template, "text/html");

it("the page runs no inline script, and only its own and Microsoft's", () => {
  const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).not.toContain("unsafe-eval");
  const scripts = [...page.querySelectorAll("script")];
  expect(scripts.map((script) => script.textContent)).toEqual([""]);
  expect(scripts.map((script) => script.defer)).toEqual([true]);
});

it("start-up is announced in plain HTML, and offers to reload where no script came", () => {
  const message = page.querySelector("#pane [role=status]");
  expect(message?.textContent).toContain("Starting RAG Agenda…");
  expect(message?.querySelector(".slow a")?.getAttribute("href")).toBe("");
  expect(page.documentElement.lang).toBe("en-GB");
});
