/**
 * The pages that the store asks for, which a release has beside the add-in: privacy, support and terms. Each is made from the document
 * that says the same elsewhere, asks nothing of any server, and allows no script.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readListing } from "./listing";
import { markdownToHtml } from "./markdownToHtml";

const root = path.resolve(__dirname, "../..");

const style = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2 { line-height: 1.25; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid GrayText; padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; }
th { font-weight: 600; }
a { color: inherit; }
nav ul { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; }
`;

/** By file's name, without ending. */
const titles = { support: "Help with RAG Agenda", privacy: "Privacy", terms: "Terms" } as const;
type PageName = keyof typeof titles;

/** By path in the repository, as `npm run docs` writes them. */
export function storePages(): Record<string, string> {
  const { name, summary, contact } = readListing();
  const about = `${name} is an add-in for Excel. It ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`;
  const contactLine = contact === null ? "" : `\n\n[Contact those who publish ${name}](${contact}).`;
  const bodies: Record<PageName, string> = {
    support: markdownToHtml(read("store/support.md") + contactLine),
    privacy: markdownToHtml(privacyPolicy(about, read("docs/public/data-protection.md")) + contactLine),
    terms: markdownToHtml(`# Terms\n\n${about}\n\n${read("LICENSE")}`),
  };
  return Object.fromEntries(
    (Object.keys(titles) as PageName[]).map((page) => [`store/${page}.html`, wholePage(page, bodies[page])]),
  );
}

/** The data-protection sheet is the policy; the store wants the add-in named and described first. */
function privacyPolicy(about: string, sheet: string): string {
  const title = `# Privacy policy of RAG Agenda\n\n${about} This policy is about the add-in, wherever it is served from.`;
  return sheet.replace(/^# .*$/m, title);
}

function wholePage(page: PageName, body: string): string {
  const hash = createHash("sha256").update(style).digest("base64");
  const links = (Object.keys(titles) as PageName[]).map((other) =>
    other === page
      ? `<li><span aria-current="page">${titles[other]}</span></li>`
      : `<li><a href="${other}.html">${titles[other]}</a></li>`,
  );
  return `<!doctype html>
<!-- Written by npm run docs. -->
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page === "support" ? titles.support : `${titles[page]}: RAG Agenda`}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
<nav aria-label="Pages about RAG Agenda">
<ul>
${links.join("\n")}
</ul>
</nav>
</body>
</html>
`;
}

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}
