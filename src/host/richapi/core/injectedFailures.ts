/** Failures that a test asks for, with error codes of the real Excel: each happens once, but a member that is refused is refused always. */
import { ApiRefusal } from "./refusals";

export interface ActionFailure {
  /** An Excel error code: "AccessDenied". */
  code: string;
  /** Which of the matching actions fails, counted from the next one: 1, the first, unless given. */
  nth?: number;
  /** Only actions on this member count: "Range.values", "Worksheet.delete". Making an object is an action on its type: "Range". */
  member?: string;
}

export class InjectedFailures {
  private waiting: (ActionFailure & { left: number })[] = [];
  private readonly refused = new Map<string, string>();
  private requests: { code: number; left: number; when: "before" | "after" }[] = [];

  /** The n-th matching action from now fails; those before it in its batch are done. */
  failAction(failure: ActionFailure): void {
    this.waiting.push({ ...failure, left: failure.nth ?? 1 });
  }

  /** As an Excel that can't do this at all: "PageLayout.orientation" where no printer is installed. */
  refuseMember(member: string, code = "GeneralException"): void {
    this.refused.set(member, code);
  }

  /** The n-th request from now fails in the channel, before any action: 5012 timed out, 5016 a dialog is open, 5102 too many requests, 5103 or 5104 too large, 7000 no permission. */
  failChannel(code: number, nth = 1): void {
    this.requests.push({ code, left: nth, when: "before" });
  }

  /** All actions of the n-th request from now are done, and its answer is lost: 5012 timed out, 5104 too large. */
  loseAnswer(code: number, nth = 1): void {
    this.requests.push({ code, left: nth, when: "after" });
  }

  /** True when each has happened. */
  get haveHappened(): boolean {
    return this.waiting.length + this.requests.length === 0;
  }

  clear(): void {
    this.waiting = [];
    this.refused.clear();
    this.requests = [];
  }

  /** Throws if it is this action's turn to fail. The library's own service counts for nothing: its failures would go unhandled. */
  beforeAction(member: string): void {
    if (isLibrarys(member)) return;
    this.refuseIfAsked(member);
    for (const failure of this.waiting) {
      if (failure.member !== undefined && failure.member !== member) continue;
      failure.left -= 1;
      if (failure.left > 0) continue;
      this.waiting = this.waiting.filter((one) => one !== failure);
      throw new ApiRefusal(failure.code);
    }
  }

  /** Throws if objects that this member answers are refused: "ChartCollection.add", "Worksheet.pageLayout". */
  beforeObject(member: string): void {
    this.refuseIfAsked(member);
  }

  private refuseIfAsked(member: string): void {
    const code = this.refused.get(member);
    if (code !== undefined) throw new ApiRefusal(code);
  }

  /** The codes with which the current request fails before its actions, or after them; null where it does not. */
  takeChannelCodes(): { before: number | null; after: number | null } {
    const ready = this.requests.filter((request) => --request.left <= 0);
    const codeOf = (when: "before" | "after") => ready.find((request) => request.when === when)?.code ?? null;
    this.requests = this.requests.filter(({ left }) => left > 0);
    return { before: codeOf("before"), after: codeOf("after") };
  }
}

/** When the library calls its own service depends on time alone. */
export function isLibrarys(member: string): boolean {
  return member.startsWith("AddinInternalService");
}
