/** What makes a server send the add-in's headers: for nginx, in a container or not, and for a static host. */
import { headersByFile, headersOfAll } from "./headers";
import type { FileHeaders } from "./headers";

export interface NginxServer {
  port: number;
  /** Folder in which the address's path begins. */
  root: string;
}

const inContainer: NginxServer = { port: 8080, root: "/usr/share/nginx/html" };

/** For the `http` part of an nginx configuration. A header whose value is empty is not sent. */
export function nginxConfiguration(policy: string, { port, root }: NginxServer = inContainer): string {
  const files = headersByFile(policy);
  const names = [...new Set(files.flatMap(({ headers }) => Object.keys(headers)))];
  return `${names.map((name) => nginxMap(name, files)).join("\n")}
server {
  listen ${port};
  root ${root};
  server_tokens off;
${[
  ...names.map((name) => [name, variable(name)]),
  ...Object.entries(headersOfAll).map(([name, value]) => [name, `"${value}"`]),
]
  .map(([name, value]) => `  add_header ${name} ${value} always;`)
  .join("\n")}

  location / {
    limit_except GET { deny all; }
    try_files $uri =404;
  }
}
`;
}

function nginxMap(name: string, files: readonly FileHeaders[]): string {
  const lines = files
    .filter(({ headers }) => (headers[name] ?? "") !== "")
    .map(({ endings, headers }) => `  "~\\.(${endings.join("|")})$" "${headers[name] ?? ""}";`);
  return `map $uri ${variable(name)} {\n  default "";\n${lines.join("\n")}\n}`;
}

function variable(header: string): string {
  return `$header_${header.toLowerCase().replaceAll("-", "_")}`;
}

/** nginx's own image that runs as a plain user: it listens on 8080 and needs no right of root. */
export function dockerfile(address: URL): string {
  return `FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY site ${inContainer.root}${address.pathname.replace(/\/$/, "")}
EXPOSE ${inContainer.port}
`;
}

/** staticwebapp.config.json of Azure Static Web Apps, where an empty value takes a header away. */
export function staticHostConfiguration(policy: string): string {
  const routes = headersByFile(policy).map(({ endings, headers }) => ({ route: `/*.{${endings.join(",")}}`, headers }));
  return `${JSON.stringify({ globalHeaders: headersOfAll, routes, mimeTypes: { ".js": "text/javascript" } }, null, 2)}\n`;
}
