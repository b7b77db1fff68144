/**
 * A stand-in for the window of an add-in's page, as far as office.js asks for one: it loads the library's scripts from
 * the package, knows where it is, and carries messages between the library and its host.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { constants, createContext } from "node:vm";
import type { Context } from "node:vm";
import { compiledScript } from "./compiledScripts";

/** No address of the real world: nothing is ever fetched. */
export const origin = "https://host.invalid";
const officeBase = `${origin}/office-js/`;
const hostInfo = "Excel$Web$16.01$en-GB$$$disableLogging$0";

export interface OfficeWindow {
  /** The window as the library sees it: `Office`, `Excel` and `OfficeExtension` appear in it. */
  global: Context;
  /** Hands a message of the host to the library. */
  post: (text: string) => void;
  /** Stops timers that the library left running. */
  close: () => void;
}

export interface OfficeWindowOptions {
  addInId: string;
  /** A message of the library for its host. */
  onMessage: (text: string) => void;
}

/** The library is loaded, and goes on loading its parts by itself; `Office.onReady` resolves when it is done. */
export function openOfficeWindow({ addInId, onMessage }: OfficeWindowOptions): OfficeWindow {
  const messageListeners: ((event: object) => void)[] = [];
  const intervals = new Set<NodeJS.Timeout>();
  const parent = { postMessage: (text: string) => setImmediate(onMessage, text) };
  const location = new URL(`${origin}/taskpane.html?_host_Info=${hostInfo}`);
  const run = (script: string): void => {
    compiledScript(join(officeFolder(), script)).runInContext(global);
  };
  const window: Record<string, unknown> = {
    ...sharedGlobals,
    document: substituteDocument(location, (url) => run(url.slice(officeBase.length))),
    navigator: { userAgent: "Node.js", language: "en-GB" },
    location: readableLocation(location),
    localStorage: storage(),
    sessionStorage: storage(),
    history: {},
    name: windowName(addInId),
    opener: null,
    parent,
    top: parent,
    setInterval: (callback: () => void, delay: number) => {
      const interval = setInterval(callback, delay).unref();
      intervals.add(interval);
      return interval;
    },
    clearInterval,
    addEventListener: (type: string, listener: (event: object) => void) => {
      if (type === "message") messageListeners.push(listener);
    },
    removeEventListener: () => undefined,
  };
  // A global object of its own: through an object that Node makes one of, each look-up of a name takes a detour.
  const global = Object.assign(createContext(constants.DONT_CONTEXTIFY), window);
  global.window = global;
  global.self = global;
  run("office.js");
  return {
    global,
    post: (text) => {
      for (const listener of messageListeners) listener({ data: text, origin, source: parent });
    },
    close: () => intervals.forEach((interval) => clearInterval(interval)),
  };
}

/** The library shares these with the code around it, so that its errors and promises are of one kind with theirs. */
const sharedGlobals = { Error, TypeError, Promise, URL, console, performance, setTimeout, clearTimeout };

function officeFolder(): string {
  return dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
}

/** Says to the library that it runs in a host, and where that host is. */
function windowName(addInId: string): string {
  return JSON.stringify({
    baseFrameName: "headless",
    hostInfo,
    xdmInfo: `conversation|${addInId}|${origin}/`,
    serializerVersion: "1",
  });
}

interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

/** `load` runs the script of an address; it is called after the library's own turn, as a browser does. */
function substituteDocument(location: URL, load: (url: string) => void): Record<string, unknown> {
  const head = {
    appendChild: (script: ScriptElement) =>
      setImmediate(() => {
        load(script.src);
        script.onload?.();
      }),
  };
  const officeScript = { src: `${officeBase}office.js`, getAttribute: () => null };
  return {
    URL: location.href,
    domain: location.hostname,
    readyState: "complete",
    body: { appendChild: () => undefined },
    getElementsByTagName: (name: string) => (name === "script" ? [officeScript] : [head]),
    getElementById: () => null,
    querySelectorAll: () => [],
    createElement: (name: string) => (name === "a" ? linkElement() : { style: {}, setAttribute: () => undefined }),
    createTextNode: () => ({}),
    addEventListener: () => undefined,
    hasFocus: () => true,
  };
}

/** The library parses addresses with a link element. */
function linkElement(): object {
  let url: URL | null = null;
  const part = (name: "protocol" | "host" | "hostname" | "port" | "pathname" | "search" | "hash" | "origin") => ({
    get: () => url?.[name] ?? "",
  });
  return Object.defineProperties(
    {},
    {
      href: {
        get: () => url?.href ?? "",
        set: (address: string) => {
          url = URL.canParse(address, origin) ? new URL(address, origin) : null;
        },
      },
      protocol: part("protocol"),
      host: part("host"),
      hostname: part("hostname"),
      port: part("port"),
      pathname: part("pathname"),
      search: part("search"),
      hash: part("hash"),
      origin: part("origin"),
    },
  );
}

function readableLocation({ href, search, hash, origin: own, protocol, host, hostname, port, pathname }: URL): object {
  return { href, search, hash, origin: own, protocol, host, hostname, port, pathname };
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
