/**
 * `npm start`: builds the workbench and serves it to this machine alone. When it cannot start it says why in one
 * sentence, and the exit code is 1.
 */
import { parseArgs } from "node:util";
import { buildWorkbench } from "./build";
import { serveWorkbench } from "./serve";
import { StartError } from "./startError";

interface StartOptions {
  port: number;
  build: boolean;
}

async function start(): Promise<void> {
  const { port, build } = readOptions(process.argv.slice(2));
  if (build) {
    await buildWorkbench((line) => console.log(line));
  }
  const server = await serveWorkbench(port);
  console.log(`The workbench is at ${server.address} (Ctrl+C stops it).`);
}

function readOptions(given: string[]): StartOptions {
  const usage = "Usage: npm start -- [--port 3001] [--no-build]";
  try {
    const { values } = parseArgs({
      args: given,
      options: { port: { type: "string", default: "3000" }, "no-build": { type: "boolean", default: false } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new StartError(`A port is a whole number from 1 to 65535, not "${values.port}". ${usage}`);
    }
    return { port, build: !values["no-build"] };
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(usage, { cause: error });
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
});
