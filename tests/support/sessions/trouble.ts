/** What goes wrong while a command of the add-in runs: Excel fails at an action or a request, or a colleague is faster. */
import fc from "fast-check";
import { anyPersonStep, doAsPerson } from "./personSteps";
import type { PersonStep } from "./personSteps";
import { pastOf } from "./ownSheets";
import type { PastSheet } from "./ownSheets";
import type { Session } from "./session";

type Failure = { at: "action"; code: string; nth: number } | { at: "request" | "answer"; code: number; nth: number };

export interface Trouble {
  failure: Failure | null;
  /** Done when the n-th request from now has arrived. */
  colleague: { nth: number; step: PersonStep } | null;
}

export const noTrouble: Trouble = { failure: null, colleague: null };

export function isTrouble({ failure, colleague }: Trouble): boolean {
  return failure !== null || colleague !== null;
}

const anyFailure: fc.Arbitrary<Failure> = fc.oneof(
  fc.record({
    at: fc.constant("action" as const),
    code: fc.constantFrom("GeneralException", "AccessDenied", "ItemNotFound", "InvalidOperationInCellEditMode"),
    nth: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 600 })),
  }),
  fc.record({
    at: fc.constant("request" as const),
    code: fc.constantFrom(5012, 5016, 5102, 5103, 7000),
    nth: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({
    at: fc.constant("answer" as const),
    code: fc.constantFrom(5012, 5104),
    nth: fc.integer({ min: 1, max: 6 }),
  }),
);

export const anyTrouble: fc.Arbitrary<Trouble> = fc.record({
  failure: fc.option(anyFailure, { freq: 2 }),
  colleague: fc.option(fc.record({ nth: fc.integer({ min: 1, max: 7 }), step: anyPersonStep }), { freq: 2 }),
});

export interface Troubled<Answer> {
  answer: Answer;
  /** The person's sheets when the command began, and after what the colleague did. */
  states: PastSheet[][];
  /** Nothing went wrong. */
  isQuiet: boolean;
  wasOvertaken: boolean;
}

export async function withTrouble<Answer>(
  session: Session,
  { failure, colleague }: Trouble,
  command: () => Promise<Answer>,
): Promise<Troubled<Answer>> {
  const { own } = session.expected;
  const states = [pastOf(own)];
  let isWaiting = true;
  const wasOvertaken = () => states.length > 1;
  if (colleague !== null) {
    session.host.beforeBatch(colleague.nth, () => {
      if (!isWaiting || !doAsPerson(session, colleague.step)) return;
      states.push(pastOf(own));
    });
  }
  if (failure !== null) inject(session, failure);
  const answer = await command();
  isWaiting = false;
  if (failure !== null && session.host.failures.haveHappened) session.count("a failure of Excel", "done");
  if (wasOvertaken()) session.count("a colleague meanwhile", "done");
  session.host.failures.clear();
  return { answer, states, isQuiet: failure === null && !wasOvertaken(), wasOvertaken: wasOvertaken() };
}

function inject({ host: { failures } }: Session, { at, code, nth }: Failure): void {
  if (at === "action") failures.failAction({ code, nth });
  else if (at === "request") failures.failChannel(code, nth);
  else failures.loseAnswer(code, nth);
}
