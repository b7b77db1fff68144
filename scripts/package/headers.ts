/**
 * The headers that a web server sends with the add-in's files: one list, from which the configuration of each server is made. Scripts have
 * a hash in their names and never change; the pane's page is asked for again each time, so that an update reaches people.
 */

/** Value of each header; "" where it must not be sent. */
export type Headers = Record<string, string>;

export interface FileHeaders {
  /** What the files are, as people say it. */
  files: string;
  /** Endings of their names, without the dot. */
  endings: string[];
  headers: Headers;
}

/** Sites on which Office on the web shows an add-in in a frame, and the frames around it. */
export const officeOnTheWeb = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.live.com",
  "https://*.teams.microsoft.com",
];

/** With every file. */
export const headersOfAll: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
};

/** @param policy the content security policy that the pane's page has; the header adds who may show the page in a frame */
export function headersByFile(policy: string): FileHeaders[] {
  return [
    {
      files: "pages and the manifest",
      endings: ["html", "xml"],
      headers: {
        "Cache-Control": "no-cache",
        "Content-Security-Policy": `${policy}; frame-ancestors 'self' ${officeOnTheWeb.join(" ")}`,
      },
    },
    {
      files: "scripts, whose names change with what is in them",
      endings: ["js"],
      headers: { "Cache-Control": "public, max-age=31536000, immutable" },
    },
    {
      files: "the keyboard shortcuts, which Excel on the web asks for from its own address",
      endings: ["json"],
      headers: { "Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*" },
    },
    {
      // learn.microsoft.com/javascript/api/manifest/image: Office replaces an icon that comes with Cache-Control by a general one.
      files: "icons, which Office keeps by itself",
      endings: ["png"],
      headers: { "Cache-Control": "" },
    },
  ];
}
