/** Failures that a test asks for: each happens once, where it was asked for, with an error code of the real Excel. */
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
  private channelCodes: number[] = [];

  /** The n-th matching action from now fails; those before it in its batch are done. */
  failAction(failure: ActionFailure): void {
    this.waiting.push({ ...failure, left: failure.nth ?? 1 });
  }

  /** The next request fails in the channel, before any action: 5012 timed out, 5016 a dialog is open, 5102 too many requests, 5103 or 5104 too large, 7000 no permission. */
  failChannel(code: number): void {
    this.channelCodes.push(code);
  }

  clear(): void {
    this.waiting = [];
    this.channelCodes = [];
  }

  /** Throws if it is this action's turn to fail. */
  beforeAction(member: string): void {
    for (const failure of this.waiting) {
      if (failure.member !== undefined && failure.member !== member) continue;
      failure.left -= 1;
      if (failure.left > 0) continue;
      this.waiting = this.waiting.filter((one) => one !== failure);
      throw new ApiRefusal(failure.code);
    }
  }

  /** The code with which the current request fails, null if it may go on. */
  takeChannelCode(): number | null {
    return this.channelCodes.shift() ?? null;
  }
}
