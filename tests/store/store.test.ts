/** What a store is given is within its limits, and says what the add-in and the project's documents say. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { limits, readListing } from "../../scripts/store/listing";
import { markdownToHtml } from "../../scripts/store/markdownToHtml";
import { storePages } from "../../scripts/store/storePages";
import { longSentences } from "../../docs/words/readingAge";
import { sentencesOfPage } from "../../docs/words/sentences";

const root = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const listing = readListing();
const manifest = read("manifest.xml");
const pages = Object.entries(storePages());

it("the name and the first sentences of the description are the manifest's", () => {
  const inManifest = (element: string) => new RegExp(`<${element} DefaultValue="([^"]*)"`).exec(manifest)?.[1];
  expect(listing.name).toBe(inManifest("DisplayName"));
  expect(listing.description[0]).toBe(inManifest("Description"));
});

it("the summary does not repeat the name, and no search term repeats the other words", () => {
  expect(listing.summary).not.toContain(listing.name);
  const searched = [listing.name, listing.summary, ...listing.description].join(" ").toLowerCase();
  expect(listing.searchTerms.filter((term) => searched.includes(term.toLowerCase()))).toEqual([]);
});

it("every sentence is short, and the tests for certification begin where the pane does", () => {
  const text = [listing.summary, ...listing.description, ...listing.testNotes].join("\n\n");
  const long = sentencesOfPage("store/listing.json", text).filter(
    (sentence) => longSentences(sentence.text).length > 0,
  );
  expect(long).toEqual([]);
  const choices = [...listing.testNotes.join(" ").matchAll(/choose ([A-Z][\w ]+?)[.,]/g)].map(
    ([, choice = ""]) => choice,
  );
  const shown = manifest + read("src/taskpane/strings/firstRun.ts") + read("src/taskpane/strings/frame.ts");
  expect(choices.filter((choice) => !shown.includes(`"${choice}"`))).toEqual([]);
  expect(choices.length).toBeGreaterThan(3);
});

it("the logo and each screenshot have the size that the store takes, and there are no others", () => {
  expect(pixelSize("store/logo.png")).toBe("300x300");
  const files = listing.screenshots.map(({ file }) => file);
  expect(readdirSync(join(root, "store/screenshots")).sort()).toEqual([...files].sort());
  for (const file of files) {
    expect([file, pixelSize(`store/screenshots/${file}`)]).toEqual([file, "1366x768"]);
    expect(bytesOf(`store/screenshots/${file}`)).toBeLessThan(limits.screenshotBytes);
  }
  const all = files.reduce((sum, file) => sum + bytesOf(`store/screenshots/${file}`), bytesOf("store/logo.png"));
  expect(all).toBeLessThan(1.5 * 1024 * 1024);
});

it.each(pages)("%s is what its document says: npm run docs", (path, page) => {
  expect(read(path)).toBe(page);
});

it.each(pages)("%s allows no script, asks no server and names no machine", (_, page) => {
  expect(page).toMatch(
    /content="default-src 'none'; style-src 'sha256-[\w+/]+={0,2}'; base-uri 'none'; form-action 'none'"/,
  );
  expect(page).not.toMatch(/<script|<img|<link|<iframe|\bsrc=|\bon\w+=|url\(|localhost/);
  const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, address = ""]) => address);
  expect(links.filter((address) => !pages.some(([path]) => path === `store/${address}`))).toEqual([]);
});

it("the privacy policy names the add-in, and says all that the data-protection sheet does", () => {
  const policy = read("store/privacy.html");
  expect(policy).toContain("<h1>Privacy policy of RAG Agenda</h1>");
  const texts = policy.replace(/<[^>]*>/g, "").replaceAll("&quot;", '"');
  const said = sentencesOfPage("", read("docs/public/data-protection.md").replaceAll(/[`_]/g, "")).slice(1);
  expect(said.length).toBeGreaterThan(30);
  expect(said.filter(({ text }) => !texts.includes(text)).map(({ text }) => text)).toEqual([]);
});

it("the manifest sends people to the support page that a release has", () => {
  expect(manifest).toContain('<SupportUrl DefaultValue="https://localhost:3000/support.html" />');
  expect(read("webpack.config.js")).toContain('{ from: "store/*.html", to: "[name][ext]" }');
});

it("a page's Markdown becomes headings, lists, tables and links, and letters of HTML stay letters", () => {
  const page =
    "# A & B\n\n1. one\n   more\n2. **two**\n\n| a | b |\n| - | - |\n| `x` | [y](y.html) |\n\n_Is_ <this> a_b?";
  expect(markdownToHtml(page).split("\n")).toEqual([
    "<h1>A &amp; B</h1>",
    "<ol>",
    "<li>one more</li>",
    "<li><strong>two</strong></li>",
    "</ol>",
    "<table>",
    '<tr><th scope="col">a</th><th scope="col">b</th></tr>',
    '<tr><th scope="row"><code>x</code></th><td><a href="y.html">y</a></td></tr>',
    "</table>",
    "<p><em>Is</em> &lt;this> a_b?</p>",
  ]);
  expect(() => markdownToHtml("![a picture](a.png)")).toThrow("cannot have");
});

function bytesOf(path: string): number {
  return statSync(join(root, path)).size;
}

/** "300x300", from the header that every PNG begins with. */
function pixelSize(path: string): string {
  const header = readFileSync(join(root, path)).subarray(0, 24);
  return `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
}
