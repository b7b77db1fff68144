/** Faults that a test asks for: they strike once, where they were asked to, and are otherwise those of the real Excel. */
import { ApiRefusal } from "./refusals";

export interface ActionFault {
  /** An Excel error code: "AccessDenied". */
  code: string;
  /** Which of the matching actions fails, counted from the next one: 1, the first, unless said. */
  nth?: number;
  /** Only actions on this member count: "Range.values", "Worksheet.delete". Making an object is an action on its type: "Range". */
  member?: string;
}

export class Faults {
  private waiting: (ActionFault & { left: number })[] = [];
  private channelCodes: number[] = [];

  /** The n-th matching action from now fails; those before it in its batch have been done. */
  failAction(fault: ActionFault): void {
    this.waiting.push({ ...fault, left: fault.nth ?? 1 });
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
    for (const fault of this.waiting) {
      if (fault.member !== undefined && fault.member !== member) continue;
      fault.left -= 1;
      if (fault.left > 0) continue;
      this.waiting = this.waiting.filter((one) => one !== fault);
      throw new ApiRefusal(fault.code);
    }
  }

  /** The code with which the request at hand fails, null if it may go on. */
  takeChannelFault(): number | null {
    return this.channelCodes.shift() ?? null;
  }
}
