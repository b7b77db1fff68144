/** Reads files in a thread of its own; in the pane, one after the other, where the browser starts none. */
import type { FileReading } from "../../../files/agendasOfFile";

export interface FileThread {
  /** One at a time. Never rejects. */
  read: (file: File) => Promise<FileReading>;
  /** At any moment: what is being read then is never answered. */
  end: () => void;
}

export async function startFileThread(): Promise<FileThread> {
  try {
    return await startWorker();
  } catch {
    return inThePane;
  }
}

/** Rejects where there are no workers, or its script is not allowed or can't be loaded. */
async function startWorker(): Promise<FileThread> {
  const worker = new Worker(new URL("../../../files/fileWorker.ts", import.meta.url));
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = reject;
  });
  return {
    read: (file) =>
      new Promise((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<FileReading>) => resolve(data);
        worker.onerror = () => resolve({ ok: false, reason: outOfMemory(file.name) });
        worker.postMessage(file);
      }),
    end: () => worker.terminate(),
  };
}

const inThePane: FileThread = {
  async read(file) {
    const { readFile } = await import("../../../files/readFile");
    // The pane is drawn between two files.
    await new Promise((resolve) => setTimeout(resolve));
    return readFile(file);
  },
  end: () => undefined,
};

function outOfMemory(file: string): string {
  return `"${file}" needs more memory than there is: split it, or delete what is not the agenda.`;
}
