/**
 * The frame in which the unmodified add-in runs; its name and address say that it is in Excel on the web. What it posts
 * goes to the channel, and what the channel answers goes back to it; nothing else may post here.
 */
import { element } from "../elements";
import { regionStep } from "../regions";
import type { AddInManifest } from "./manifest";

/** What Excel on the web calls itself; office.js reads the host, the platform, the version and the language from it. */
const hostInfo = "Excel$Web$16.01$en-GB$$$disableLogging$0";

export interface AddInFrame {
  readonly conversationId: string;
  /** To the add-in, as JSON text. */
  post: (message: string) => void;
  close: () => void;
}

interface FrameListeners {
  /** Gets each message of the add-in, as JSON text. */
  receive: (message: string) => void;
  /** F6 in the add-in, which Excel on this machine takes for itself: forwards or backwards. */
  leave: (step: 1 | -1) => void;
}

export function startAddIn(
  container: HTMLElement,
  manifest: AddInManifest,
  { receive, leave }: FrameListeners,
): AddInFrame {
  trustPlainHttp();
  const conversationId = crypto.randomUUID();
  const page = new URL(manifest.page, location.href);
  page.searchParams.set("_host_Info", hostInfo);
  const frame = element("iframe", {
    title: manifest.name,
    name: JSON.stringify({
      baseFrameName: manifest.id,
      hostInfo,
      xdmInfo: `${conversationId}|${manifest.id}|${location.href}`,
      serializerVersion: "1",
    }),
    src: page.href,
  });
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source === frame.contentWindow && event.origin === page.origin && typeof event.data === "string") {
      receive(event.data);
    }
  };
  window.addEventListener("message", listen);
  frame.addEventListener("load", () => {
    frame.contentWindow?.addEventListener("keydown", (event) => {
      const step = regionStep(event);
      if (step === null) return;
      event.preventDefault();
      leave(step);
    });
  });
  container.replaceChildren(frame);
  return {
    conversationId,
    post: (message) => frame.contentWindow?.postMessage(message, page.origin),
    close: () => {
      window.removeEventListener("message", listen);
      frame.remove();
    },
  };
}

/** Office.js trusts a host over plain http only where the person has agreed; starting the workbench on this machine is that agreement. */
function trustPlainHttp(): void {
  localStorage.setItem(`OfficeJSTrustKeyV2_http_${location.hostname}`, JSON.stringify({ Result: 1 }));
}
