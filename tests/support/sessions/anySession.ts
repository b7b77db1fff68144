/** Random sessions of a person with the add-in, while a colleague is at work too and Excel fails now and then. */
import fc from "fast-check";
import { markKey } from "../../../src/agenda/model/generatedSheets";
import { doWithView } from "./addInSteps";
import type { AddInStep } from "./addInSteps";
import { anyPersonStep, doAsPerson } from "./personSteps";
import type { PersonStep } from "./personSteps";
import { registerOf } from "./registerSteps";
import { Session } from "./session";
import type { Expected } from "./session";
import { anyTrouble, noTrouble } from "./trouble";
import type { Trouble } from "./trouble";
import { anyStartingWorkbook, startingModel } from "./workbooks";

const mostSteps = 15;

type Step = fc.AsyncCommand<Expected, Session>;

/** In Excel, by the person. */
class InExcel implements Step {
  constructor(private readonly step: PersonStep) {}

  check = () => true;

  run(_: Expected, session: Session): Promise<void> {
    session.count(this.step.do, doAsPerson(session, this.step) ? "done" : "refused");
    session.check();
    return Promise.resolve();
  }

  toString = () => JSON.stringify(this.step);
}

/** In the pane, or by the ribbon. */
class InPane implements Step {
  constructor(
    private readonly step: AddInStep,
    private readonly trouble: Trouble,
  ) {}

  check = () => true;

  run(_: Expected, session: Session): Promise<void> {
    return doWithView(session, this.step, this.trouble);
  }

  toString = () => JSON.stringify([this.step, this.trouble]);
}

/** With a whole sheet, or the whole workbook. */
class WithSheets implements Step {
  constructor(
    private readonly what: "protect" | "unprotect" | "delete generated" | "delete register" | "note" | "reopen",
    private readonly choice: number,
  ) {}

  check = () => true;

  async run({ notes }: Expected, session: Session): Promise<void> {
    const { model } = session;
    const generated = model.sheets.filter(
      ({ customProperties, visibility }) =>
        visibility === "Visible" && customProperties.list().some(({ key }) => key === markKey),
    );
    const ours = generated[this.choice % Math.max(generated.length, 1)];
    const any = model.sheets[this.choice % model.sheets.length];
    session.expected.version += 1;
    session.count(this.what, "done");
    if (this.what === "reopen") await session.reopen();
    else if (this.what === "delete register") deleteRegister(session);
    else if (this.what === "unprotect") {
      for (const { protection } of model.sheets) if (protection.on) await protection.unprotect();
    } else if (this.what === "protect") {
      if (any !== undefined && !any.protection.on) await any.protection.protect({});
    } else if (ours !== undefined && !ours.protection.on) {
      if (this.what === "delete generated") {
        session.expected.notes = notes.filter(({ sheet }) => sheet !== ours.name);
        ours.delete();
      } else {
        const used = ours.usedArea(true);
        const text = `Ask about this: ${notes.length}`;
        ours.cells.type((used?.bottom ?? 1) + 2, 1 + (this.choice % 3), text);
        notes.push({ sheet: ours.name, text });
      }
    }
    session.check();
  }

  toString = () => `${this.what} ${this.choice}`;
}

function deleteRegister({ expected, model }: Session): void {
  const register = registerOf(expected);
  if (register === null || model.sheet(register.name).protection.on) return;
  model.sheet(register.name).delete();
  expected.own = expected.own.filter((sheet) => sheet !== register);
}

const picks = fc.array(fc.nat(200), { minLength: 1, maxLength: 6 });

const addInStep: fc.Arbitrary<AddInStep> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom("read" as const, "refresh" as const, "refresh" as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("fix" as const), picks }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("take back" as const), picks }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom("plan repair" as const, "repair" as const, "repair" as const) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("settings" as const), choice: fc.nat(100) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("create register" as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("add owner" as const), choice: fc.nat(100) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("owner active" as const), owner: fc.nat(100), active: fc.boolean() }),
  },
);

const usually = fc.oneof({ weight: 1, arbitrary: fc.constant(noTrouble) }, { weight: 1, arbitrary: anyTrouble });

const inPane = fc.tuple(addInStep, usually).map(([step, trouble]): Step => new InPane(step, trouble));
const inExcel = anyPersonStep.map((step): Step => new InExcel(step));
const withSheets = fc
  .tuple(
    fc.constantFrom("protect", "unprotect", "unprotect", "delete generated", "delete register", "note", "reopen"),
    fc.nat(100),
  )
  .map(([what, choice]): Step => new WithSheets(what, choice));

/** Each as often as another. */
const steps = [inPane, inPane, inPane, inPane, inExcel, inExcel, withSheets];

/** Fails where a step leaves something in the workbook that nobody asked for, or says what is not so. */
export const anySession = fc.asyncProperty(
  anyStartingWorkbook,
  fc.commands(steps, { maxCommands: mostSteps, size: "max" }),
  async (workbook, commands) => {
    const session = await Session.start(startingModel(workbook));
    try {
      await fc.asyncModelRun(() => ({ model: session.expected, real: session }), commands);
    } finally {
      session.close();
    }
  },
);
