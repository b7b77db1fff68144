/**
 * Excel on the web's side of the message channel with an add-in: text in, text out, no window. The browser page and Node
 * both speak through it. Requests are answered one after another; events follow the answer to the request that caused them.
 */
import type { WorkbookEvent } from "../model/events";
import { appContext } from "./protocol/appContext";
import type { AppContextFacts } from "./protocol/appContext";
import { answerBatch } from "./batch";
import type { EventEntry } from "./core/events";
import { actionEntry, eventEntries, paneEntry } from "./core/events";
import type { Message } from "./protocol/messages";
import {
  actionTypes,
  batchCallSchema,
  channelErrors,
  completedSchema,
  delayForCellEdit,
  dispatchIds,
  methodSchema,
  noticeSchema,
  paneExits,
  readMessage,
} from "./protocol/messages";
import { isHousekeeping, isOverLimit } from "./protocol/payload";
import type { PaneState, Session } from "./core/session";
import type { BatchAnswer } from "./protocol/wire";

export interface ChannelOptions extends AppContextFacts {
  session: Session;
  /** Origin of the window in which the add-in's frame is. */
  origin: string;
  /** Sends a message to the add-in's window. */
  post: (text: string) => void;
  /** Called with each batch before it is answered. */
  onBatch?: (batch: unknown) => void;
  /** The person leaves the pane by Ctrl+F6, which the library reports: 1 for what is after it in the window, -1 for what is before. */
  onPaneLeft?: (step: 1 | -1) => void;
}

const done = { Error: 0, Version: 1 };

/** The library lets failures of its own messages go unhandled, so no test asks for one. */
const noFailure = { before: null, after: null };

/** Events that this channel sends; a registration for any other is refused. */
const channelEvents = ["appCommandInvoked", "richApiMessage", "documentSelectionChanged"];

export class Channel {
  private readonly registrations = new Map<string, Message>();
  private readonly pressed: { buttonId: string; finish: () => void }[] = [];
  private readonly readyListeners = new Map<string, (() => void)[]>();
  private queue: Promise<void> = Promise.resolve();
  private waitingEvents: EventEntry[] = [];
  private answering = false;
  private readonly stopListening: () => void;

  constructor(private readonly options: ChannelOptions) {
    this.stopListening = options.session.model.subscribe((event) => this.forward(event));
  }

  /** A message from the add-in's window; a message that is not for this channel is ignored. */
  receive(text: string): void {
    const message = readMessage(text);
    if (message === null) return;
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.answer(message, appContext(this.options));
        break;
      case "ContextActivationManager_notifyHost":
        this.notice(message);
        break;
      case "executeMethod":
        this.execute(message);
        break;
      default:
        this.register(message);
    }
  }

  /** The ribbon's button: resolves when the function calls event.completed(). Waits for the library to be ready for it. */
  async pressButton(buttonId: string, functionName: string): Promise<void> {
    await this.registered("appCommandInvoked");
    const finished = new Promise<void>((finish) => this.pressed.push({ buttonId, finish }));
    this.send("appCommandInvoked", [buttonId, functionName, JSON.stringify({ source: { id: buttonId } })]);
    await finished;
  }

  /** A keyboard shortcut: its action runs, and nobody waits for its end. False where this Excel does not say that it has shortcuts. */
  async pressShortcut(actionId: string): Promise<boolean> {
    if (this.options.keyboardShortcuts === false) return false;
    await this.registered("richApiMessage");
    this.sendEntries([actionEntry(actionId)]);
    return true;
  }

  /** The pane was shown or hidden, by the add-in or by the person. */
  paneChanged(state: PaneState): void {
    this.options.session.paneState = state;
    this.sendEntries([paneEntry(state)]);
  }

  close(): void {
    this.stopListening();
  }

  private register(message: Message): void {
    const name = message._actionName;
    if (!channelEvents.includes(name)) {
      this.answer(message, { Error: channelErrors.notSupported, Version: 1 });
      return;
    }
    if (message._actionType === actionTypes.register) this.registrations.set(name, message);
    if (message._actionType === actionTypes.unregister) this.registrations.delete(name);
    this.answer(message, done);
    this.readyListeners
      .get(name)
      ?.splice(0)
      .forEach((ready) => ready());
  }

  private registered(name: string): Promise<void> {
    if (this.registrations.has(name)) return Promise.resolve();
    const listeners = this.readyListeners.get(name) ?? [];
    this.readyListeners.set(name, listeners);
    return new Promise((ready) => listeners.push(ready));
  }

  private notice(message: Message): void {
    const notice = noticeSchema.safeParse(message._data);
    const step = notice.success ? paneExits[notice.data[1]] : undefined;
    if (step !== undefined) this.options.onPaneLeft?.(step);
  }

  private execute(message: Message): void {
    const method = methodSchema.safeParse(message._data);
    const dispatchId = method.success ? method.data.DdaMethod.DispatchId : null;
    if (dispatchId === dispatchIds.functionCompleted) {
      this.finishButton(message);
      this.answer(message, done);
    } else if (dispatchId === dispatchIds.executeBatch) {
      this.queue = this.queue.then(() => this.executeBatch(message));
    } else {
      this.answer(message, { Error: channelErrors.notSupported, Version: 1 });
    }
  }

  private finishButton(message: Message): void {
    const completed = completedSchema.safeParse(message._data);
    const press = this.pressed.find(({ buttonId }) => completed.success && buttonId === completed.data["0"]);
    if (press === undefined) return;
    this.pressed.splice(this.pressed.indexOf(press), 1);
    press.finish();
  }

  private async executeBatch(message: Message): Promise<void> {
    const call = batchCallSchema.safeParse(message._data);
    if (!call.success) {
      this.answer(message, { Error: channelErrors.notSupported, Version: 1 });
      return;
    }
    const [, , , , body, , flags] = call.data.ArrayData;
    if ((flags & delayForCellEdit) !== 0) await this.editingOver();
    this.answering = true;
    try {
      this.answer(message, await this.batchAnswer(body));
    } finally {
      this.answering = false;
    }
    this.sendEntries(this.waitingEvents.splice(0));
  }

  private async batchAnswer(body: string): Promise<object> {
    const { session } = this.options;
    const failure = isHousekeeping(body) ? noFailure : session.failures.takeChannelCodes();
    if (failure.before !== null) return { Error: failure.before, Version: 1 };
    if (session.model.editing && !isHousekeeping(body)) return { Error: channelErrors.cellEditMode, Version: 1 };
    if (isOverLimit(body)) return { Error: channelErrors.requestTooLarge, Version: 1 };
    const batch: unknown = JSON.parse(body);
    this.options.onBatch?.(batch);
    const answer: BatchAnswer = await answerBatch(session, batch);
    if (failure.after !== null) return { Error: failure.after, Version: 1 };
    const text = JSON.stringify(answer);
    if (isOverLimit(text)) return { Error: channelErrors.responseTooLarge, Version: 1 };
    return { ...done, Data: [200, [], text] };
  }

  /** Polls: the model has no event for the end of an edit. */
  private async editingOver(): Promise<void> {
    while (this.options.session.model.editing) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  private forward(event: WorkbookEvent): void {
    if (event.type === "selectionChanged") this.send("documentSelectionChanged", {});
    const entries = eventEntries(this.options.session, event);
    if (this.answering) this.waitingEvents.push(...entries);
    else this.sendEntries(entries);
  }

  private sendEntries(entries: readonly EventEntry[]): void {
    if (entries.length > 0) this.send("richApiMessage", { ArrayData: entries });
  }

  /** An event, if the add-in has registered for it. */
  private send(actionName: string, data: unknown): void {
    const registration = this.registrations.get(actionName);
    if (registration) this.answer(registration, data, 1);
  }

  private answer(message: Message, data: unknown, responseType: 0 | 1 = 0): void {
    this.options.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _origin: this.options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}
