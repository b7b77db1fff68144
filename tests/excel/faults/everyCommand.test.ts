/**
 * Every command, with every failure that Excel has, in each of its requests and at each of its actions: a person's own sheets
 * are what they were, sheets of ours are old or new and whole, nothing is left over, what is said is so, and the next try does it.
 */
import { explainFault, unknownFault } from "../../../src/excel/host/faults";
import type { Fault } from "../../../src/excel/host/faults";
import type { Host } from "../../../src/host/headless/startHost";
import { isLibrarys } from "../../../src/host/richapi/core/injectedFailures";
import { allDone, nothingDone } from "../../support/faults/command";
import type { Command } from "../../support/faults/command";
import { commands } from "../../support/faults/commands";
import { faultsByKind } from "../../support/faults/faults";
import type { InjectedFault } from "../../support/faults/faults";
import { wholeWorkbook } from "../../support/faults/wholeWorkbook";
import { runsInFull, sampled } from "../../support/run/sampling";
import { withHost } from "../../support/sheetWorkbook";

const someChanged = "Something went wrong after some of the cells were changed.";

/** Of a run that is not full. */
const commandsOfSample = 10;

let injected = 0;
let possible = 0;
afterAll(() => void process.stdout.write(`Faults injected into commands: ${injected} of ${possible}.\n`));

it.each(sampled(commands, commandsOfSample))(
  "$name: old or new and whole whatever fails, what is said is so, and the next try does it",
  async (command) => {
    const bytes = await withHost(await command.workbook(), async (host) => {
      await command.prepare(host);
      return host.model.save();
    });
    const { contents, actions, requests } = await withoutFaults(bytes, command);
    const byKind = faultsByKind(actions, requests);
    possible += byKind.flat().length;
    // In a sample the faults of all kinds follow one another in one workbook, and the next try follows them all.
    const inOneWorkbook = runsInFull ? byKind.flat().map((one) => [one]) : [byKind.flatMap(oneOfThem)];
    for (const faults of inOneWorkbook) {
      injected += faults.length;
      await withFaults(bytes, command, faults, contents);
    }
  },
);

/** Another one for each kind, where the lists are alike. */
function oneOfThem(faults: readonly InjectedFault[], kind: number): InjectedFault[] {
  const first = (kind * 5) % Math.max(faults.length, 1);
  return sampled([...faults.slice(first), ...faults.slice(0, first)], Math.min(faults.length, 1));
}

/** By what is done: what is in the workbook then. */
type Contents = Map<string, string>;

async function withoutFaults(bytes: Uint8Array, { decide, parts }: Command) {
  const contents: Contents = new Map();
  const { actions, requests } = await withHost(bytes, async (host) => {
    const run = await decide(host);
    const asked = jest.spyOn(host.failures, "beforeAction");
    host.resetCounts();
    contents.set(nothingDone, wholeWorkbook(host.model));
    expect(await run()).toEqual({ fault: null, done: allDone });
    contents.set(allDone, wholeWorkbook(host.model));
    const own = asked.mock.calls.filter(([member]) => !isLibrarys(member));
    return { actions: own.map((_, index) => index + 1), requests: host.roundTrips() };
  });
  for (const { done, doPart } of parts ?? []) {
    await withHost(bytes, async (host) => {
      doPart(host.model);
      await decide(host);
      contents.set(done, wholeWorkbook(host.model));
    });
  }
  return { contents, actions, requests };
}

/** In one workbook, until a fault is overcome and the command is done; the others in another. */
async function withFaults(
  bytes: Uint8Array,
  command: Command,
  faults: readonly InjectedFault[],
  contents: Contents,
): Promise<void> {
  for (let left = faults; left.length > 0;) {
    left = await withHost(bytes, async (host) => {
      for (const [index, fault] of left.entries()) {
        if (await isOvercome(host, command, fault, contents)) return left.slice(index + 1);
      }
      expect(await (await command.decide(host))()).toEqual({ fault: null, done: allDone });
      expect(wholeWorkbook(host.model)).toEqual(contents.get(allDone));
      return [];
    });
  }
}

/** True where the command was done in spite of the fault. */
async function isOvercome(
  host: Host,
  { decide }: Command,
  { name, code, inject }: InjectedFault,
  contents: Contents,
): Promise<boolean> {
  const run = await decide(host);
  inject(host);
  const { fault, done } = await run();
  host.failures.clear();
  const isPart = ![allDone, nothingDone].includes(done);
  const said = fault && { code: fault.code, kind: fault.kind, title: fault.title, advice: fault.advice };
  const content = contents.get(done);
  expect({ name, said, content: wholeWorkbook(host.model) }).toEqual({
    name,
    said: fault && (await sentencesOf(code, isPart)),
    content,
  });
  return fault === null;
}

/** Those of the code; but where a part is done, it is not so that nothing has changed. */
async function sentencesOf(code: string, isPart: boolean): Promise<Partial<Fault>> {
  const { kind, title, advice } = await explainFault({ code });
  return { code, kind, advice, title: isPart && title === unknownFault.title ? someChanged : title };
}
