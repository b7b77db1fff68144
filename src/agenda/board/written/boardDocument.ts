/** The board's page as a file by itself: nothing is fetched, no script runs, and a browser prints it on A4. */
import { language } from "../../text/language";
import { asHtml } from "../../text/pasted";
import type { BoardPage } from "../page";
import { boardHtml } from "./boardHtml";

export function boardDocument(page: BoardPage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asHtml(`${page.title}. ${page.asAt}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
${boardHtml(page)}
</main>
</body>
</html>
`;
}

const style = `
:root { color-scheme: light }
body { margin: 0; background: #fff }
main { box-sizing: border-box; max-width: 190mm; margin: 0 auto; padding: 10mm 5mm }
tbody th, td { overflow-wrap: anywhere }
th, td { print-color-adjust: exact; -webkit-print-color-adjust: exact }
h2, caption { break-after: avoid }
thead { display: table-header-group }
tr { break-inside: avoid }
@page { size: A4; margin: 15mm 15mm 18mm; @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 9pt Arial, sans-serif } }
@media screen and (max-width: 30em) {
  main { padding: 5mm 3mm }
  tbody th, th, td { padding: 1mm 0.6mm !important; font-size: 8pt !important; overflow-wrap: break-word }
}
@media print { main { max-width: none; padding: 0 1px } }
`;
