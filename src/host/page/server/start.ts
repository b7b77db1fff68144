/**
 * `npm start`: builds the workbench and serves it to this machine alone. Whatever stops it from starting is told in one
 * sentence, and the exit code is 1.
 */
import { parseArgs } from "node:util";
import { buildWorkbench } from "./build";
import { StartFault, serveWorkbench } from "./serve";

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
      throw new StartFault(`A port is a whole number from 1 to 65535, not "${values.port}". ${usage}`);
    }
    return { port, build: !values["no-build"] };
  } catch (fault) {
    throw fault instanceof StartFault ? fault : new StartFault(usage, { cause: fault });
  }
}

start().catch((fault: unknown) => {
  console.error(fault instanceof StartFault ? fault.message : fault);
  process.exitCode = 1;
});
