/** DEPLOY.md of a release: how to put it on one address, give it to people, update it and take it away. */
import { headersByFile, headersOfAll } from "./headers";

export function deployPage(address: URL, version: string, policy: string): string {
  const url = address.href.replace(/\/$/, "");
  const image = `rag-agenda:${version}`;
  return `# RAG Agenda ${version} for ${url}

In this folder:

| file | is |
| ---- | -- |
| \`site/\` | what the web server serves at ${url} |
| \`manifest.xml\` | what Microsoft 365 is given; it names ${url} |
| \`nginx.conf\`, \`Dockerfile\` | the same headers, for nginx and for a container |
| \`staticwebapp.config.json\` | the same headers, for Azure Static Web Apps |

The files are static. No program runs on the server, and no workbook is ever sent to it.

## 1. Put the files on the web server

Serve what is in \`site/\` at ${url}, over https, to everyone who will use the add-in and without a sign-in.

**A container.** In this folder:

\`\`\`
docker build -t ${image} .
docker run --rm -p 8080:8080 --read-only --tmpfs /tmp ${image}
\`\`\`

The container speaks http on port 8080. Put it behind what ends https for ${address.host}.

**Azure Static Web Apps.** Upload \`site/\` with \`staticwebapp.config.json\` in it. Other static hosts have a file of their own for headers: copy
them from the table.

**Another web server.** Send these headers:

| with | header | value |
| ---- | ------ | ----- |
${headerRows(policy).join("\n")}

\`frame-ancestors\` lists the sites on which Excel on the web shows the add-in. Do not send \`X-Frame-Options\`: Excel on the web could not show the
add-in then. Government clouds have other addresses: add the one on which your people open Excel on the web.

Check it: ${url}/taskpane.html opens in a browser and says “Starting RAG Agenda…”. ${url}/support.html, where Excel sends people for help, opens
too, and so do privacy.html and terms.html beside it.

## 2. Give it to people

1. Sign in to the Microsoft 365 admin centre as an administrator of apps. Open **Settings**, then **Integrated apps**.
2. Choose **Upload custom apps**, the app type **Office Add-in**, and give it \`manifest.xml\`.
3. Choose who gets it: yourself first, then a test group, then everyone.
4. Accept the permission **ReadWriteDocument**. The add-in reads and writes the workbook that is open, and nothing else.

It can take up to a day until Excel shows the group **RAG Agenda** on the Home tab. People need Excel 2021 or later, Excel for Microsoft 365, or Excel
on the web.

## 3. Update it

Make the next release for the same address, and replace what is in \`site/\`. Leave the old scripts there for a day, for panes that are open. People have
the update when they next open the pane, since its page is asked for each time.

Upload \`manifest.xml\` again, under **Integrated apps**, only where the release's notes say that it changed. It has the same id, so Excel takes
it as the same add-in.

## 4. Take it away

1. In **Integrated apps**, choose RAG Agenda, then **Remove**. Its buttons go from Excel within a day.
2. Delete what is at ${url}.

Workbooks stay as they are. The generated sheets are plain sheets, and anyone may delete them. The very hidden sheet _RAG History_ keeps earlier
ratings: someone who wants it gone can show it with Excel's Visual Basic editor and delete it.
`;
}

function headerRows(policy: string): string[] {
  const row = (files: string, header: string, value: string) =>
    `| ${files} | \`${header}\` | ${value === "" ? "none: do not send it" : `\`${value}\``} |`;
  return [
    ...Object.entries(headersOfAll).map(([header, value]) => row("every file", header, value)),
    ...headersByFile(policy).flatMap(({ files, endings, headers }) =>
      Object.entries(headers).map(([header, value]) => row(`${files} (.${endings.join(", .")})`, header, value)),
    ),
  ];
}
