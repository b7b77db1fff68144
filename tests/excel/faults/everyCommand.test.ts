/**
 * Every command, with every failure that Excel has, in each of its requests and at each of its actions: a person's own sheets
 * are what they were, sheets of ours are old or new and whole, nothing is left over, and the next try does it.
 */
import { assessAgenda } from "../../../src/excel/agenda/assess";
import { addAid, removeAid } from "../../../src/excel/agenda/agendaAids";
import { agendaAids } from "../../../src/excel/agenda/aidNames";
import { applyFixes } from "../../../src/excel/agenda/fixes";
import { makeRepairedAgenda, planRepair } from "../../../src/excel/repair/repair";
import { addSampleAgenda } from "../../../src/excel/sample/sampleAgenda";
import { addOwner } from "../../../src/excel/stores/newOwner";
import { changeOwner, createRegister } from "../../../src/excel/stores/registerChanges";
import { keepSettings } from "../../../src/excel/stores/settingsChanges";
import { refreshSummary } from "../../../src/excel/summary/refresh";
import type { Host } from "../../../src/host/headless/startHost";
import { standardRows, tableAgenda } from "../../fixtures/workbooks";
import { actionsOf } from "../../support/actionsOf";
import { sampled } from "../../support/run/sampling";
import { contentOf, refreshed, withHost } from "../../support/sheetWorkbook";

/** Answers whether it said that it was done. */
type Run = () => Promise<boolean>;

interface Command {
  name: string;
  /** What is in the workbook before it. */
  prepare: (host: Host) => Promise<unknown>;
  /** Reads what a person sees before they decide, without failures. */
  decide: () => Promise<Run>;
}

const wren = { name: "Wren Abara", otherNames: [], email: "wren@example.org", team: null, active: true };
const nothingBefore = () => Promise.resolve();
const done = (fault: unknown) => fault === null;

async function read() {
  const outcome = await assessAgenda();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome;
}

const started = async () => createRegister((await read()).assessment);
const atOnce =
  (run: Run): Command["decide"] =>
  () =>
    Promise.resolve(run);

const commands: Command[] = [
  { name: "first refresh", prepare: nothingBefore, decide: atOnce(async () => (await refreshSummary()).ok) },
  {
    name: "later refresh",
    prepare: async ({ model }) => {
      await refreshed();
      model.sheet("Action agenda").cells.type(2, 6, "Amber");
    },
    decide: atOnce(async () => (await refreshSummary()).ok),
  },
  {
    name: "fix",
    prepare: ({ model }) => {
      model.sheet("Action agenda").cells.type(4, 6, "amberish");
      return Promise.resolve();
    },
    decide: async () => {
      const { seen } = await read();
      const fix = { cell: "F4", from: "amberish", to: "Amber" };
      return async () => (await applyFixes(seen, [fix])).report.applied.length === 1;
    },
  },
  {
    name: "settings",
    prepare: nothingBefore,
    decide: atOnce(async () => done(await keepSettings({ dueSoonDays: 7 }))),
  },
  {
    name: "register",
    prepare: nothingBefore,
    decide: async () => {
      const { assessment } = await read();
      return async () => (await createRegister(assessment)).ok;
    },
  },
  { name: "new owner", prepare: started, decide: atOnce(async () => done(await addOwner(wren))) },
  {
    name: "owner who left",
    prepare: started,
    decide: atOnce(async () => done(await changeOwner("Tom", { active: false }))),
  },
  { name: "sample", prepare: nothingBefore, decide: atOnce(async () => (await addSampleAgenda()).ok) },
  {
    name: "repair",
    prepare: nothingBefore,
    decide: async () => {
      const outcome = await planRepair();
      if (!outcome.ok) throw new Error(outcome.fault.details);
      return async () => (await makeRepairedAgenda(outcome.plan)).ok;
    },
  },
  ...agendaAids.flatMap((aid): Command[] => [
    { name: `${aid} added`, prepare: nothingBefore, decide: atOnce(async () => (await addAid(aid)).ok) },
    { name: `${aid} removed`, prepare: () => addAid(aid), decide: atOnce(async () => (await removeAid(aid)).ok) },
  ]),
];

/** Settings too, which are on no sheet. */
const wholeOf = ({ model }: Host) => [contentOf(model), model.customXml.list().map(({ xml }) => xml)];

type Inject = (host: Host) => void;

/** Excel's refusals of an action, and the channel's failures before a request and after it. */
const refusals = ["GeneralException", "AccessDenied", "ItemNotFound", "InvalidOperationInCellEditMode"];
const lostBefore = [5012, 5102, 5103];
const lostAfter = [5012, 5104];

/** Commands of many actions have each action fail in one way, in turn; all others, and every request, in all ways. */
const manyActions = 120;

function failuresOf(actions: readonly number[], requests: number): Inject[] {
  const numbers = Array.from({ length: requests }, (_, index) => index + 1);
  const waysOf = (nth: number) => (actions.length > manyActions ? refusals.slice(nth % 4, (nth % 4) + 1) : refusals);
  return [
    ...actions.flatMap((nth) =>
      waysOf(nth).map(
        (code): Inject =>
          ({ failures }) =>
            failures.failAction({ code, nth }),
      ),
    ),
    ...numbers.flatMap((nth) => [
      ...lostBefore.map(
        (code): Inject =>
          ({ failures }) =>
            failures.failChannel(code, nth),
      ),
      ...lostAfter.map(
        (code): Inject =>
          ({ failures }) =>
            failures.loseAnswer(code, nth),
      ),
    ]),
  ];
}

let injected = 0;
let possible = 0;
afterAll(() => void process.stdout.write(`Faults injected into commands: ${injected} of ${possible}.\n`));

it.each(commands)(
  "$name: old or new and whole whatever fails, and the next try does it",
  async ({ prepare, decide }) => {
    const bytes = await withHost(await tableAgenda({ rows: standardRows(5) }), async (host) => {
      await prepare(host);
      return host.model.save();
    });
    const { expected, before, requests, readingActions } = await withHost(bytes, async (host) => {
      const actions = jest.spyOn(host.failures, "beforeAction");
      const run = await decide();
      const reading = actions.mock.calls.length;
      host.resetCounts();
      const old = wholeOf(host);
      expect(await run()).toBe(true);
      return { expected: wholeOf(host), before: old, requests: host.roundTrips(), readingActions: reading };
    });
    const actions = (await actionsOf(bytes, async () => (await decide())())).filter((nth) => nth > readingActions);
    const all = failuresOf(
      actions.map((nth) => nth - readingActions),
      requests,
    );
    possible += all.length;
    for (const inject of sampled(all, 6)) {
      injected += 1;
      await withHost(bytes, async (host) => {
        const run = await decide();
        inject(host);
        const said = await run();
        host.failures.clear();
        expect({ inject: String(inject), content: wholeOf(host) }).toEqual({
          inject: String(inject),
          content: said ? expected : before,
        });
        if (!said) expect(await (await decide())()).toBe(true);
        expect(wholeOf(host)).toEqual(expected);
      });
    }
  },
);
