/** Every failure that Excel has, in each request of a command and at each of its actions. */
import type { Host } from "../../../src/host/headless/startHost";

export interface InjectedFault {
  name: string;
  /** Excel's code of it. */
  code: string;
  inject: (host: Host) => void;
}

interface Kind {
  name: string;
  code: string;
  at: "action" | "request";
  inject: (host: Host, nth: number) => void;
}

const refusal = (code: string): Kind => ({
  name: code,
  code,
  at: "action",
  inject: ({ failures }, nth) => failures.failAction({ code, nth }),
});

const unsent = (channelCode: number, code: string): Kind => ({
  name: `${code} before the request`,
  code,
  at: "request",
  inject: ({ failures }, nth) => failures.failChannel(channelCode, nth),
});

const unanswered = (channelCode: number, code: string): Kind => ({
  name: `${code} after the request`,
  code,
  at: "request",
  inject: ({ failures }, nth) => failures.loseAnswer(channelCode, nth),
});

const refusals = ["GeneralException", "AccessDenied", "ItemNotFound", "InvalidOperationInCellEditMode"].map(refusal);
const ofTheChannel = [
  unsent(5012, "InvalidOrTimedOutSession"),
  unsent(5102, "ActivityLimitReached"),
  unsent(5103, "RequestPayloadSizeLimitExceeded"),
  unanswered(5012, "InvalidOrTimedOutSession"),
  unanswered(5104, "ResponsePayloadSizeLimitExceeded"),
];

/** Commands of many actions have each action fail in one way, in turn; all others, and every request, in all ways. */
const manyActions = 120;

/** A list for each kind of failure. `actions` are the numbers of the command's actions. */
export function faultsByKind(actions: readonly number[], requests: number): InjectedFault[][] {
  const numbers = Array.from({ length: requests }, (_, index) => index + 1);
  const isOne = actions.length > manyActions;
  return [
    ...refusals.map((kind, index) => faultsOf(kind, isOne ? actions.filter((nth) => nth % 4 === index) : actions)),
    ...ofTheChannel.map((kind) => faultsOf(kind, numbers)),
  ];
}

function faultsOf({ name, code, at, inject }: Kind, numbers: readonly number[]): InjectedFault[] {
  return numbers.map((nth) => ({ name: `${name}, ${at} ${nth}`, code, inject: (host) => inject(host, nth) }));
}
