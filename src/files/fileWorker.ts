/** The thread in which files are read, one at a time, as they are sent to it: the pane stays free, and can end it at any moment. */
import { readFile } from "./readFile";

/** Whoever started it knows by this that it runs. */
self.postMessage("ready");

self.addEventListener("message", ({ data }: MessageEvent<File>) => {
  void readFile(data).then((reading) => self.postMessage(reading));
});
