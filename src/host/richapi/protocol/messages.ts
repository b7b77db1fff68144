/** The messages that office.js sends its host, parsed as they arrive, and the numbers that they are answered with. */
import { z } from "zod";

const messageSchema = z.looseObject({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.union([z.number(), z.string()]),
  _actionType: z.number(),
  _data: z.unknown(),
});
export type Message = z.infer<typeof messageSchema>;

/** The library's numbers of `_actionType`. */
export const actionTypes = { register: 1, unregister: 2 } as const;

/** Its numbers of the methods that `executeMethod` calls. */
export const dispatchIds = { executeBatch: 93, functionCompleted: 94 } as const;

export const methodSchema = z.looseObject({ DdaMethod: z.looseObject({ DispatchId: z.number() }) });

/** The fifth is the batch as JSON text, the seventh the request's flags. */
export const batchCallSchema = z.looseObject({
  ArrayData: z.tuple(
    [z.unknown(), z.unknown(), z.unknown(), z.unknown(), z.string(), z.unknown(), z.number()],
    z.unknown(),
  ),
});

/** Of a request's flags: wait until the person has finished typing. */
export const delayForCellEdit = 64;

/** The first is the id of the button. */
export const completedSchema = z.looseObject({ "0": z.string() });

/** The second is what the add-in's window tells its host. */
export const noticeSchema = z.tuple([z.unknown(), z.number()], z.unknown());

/** Of those, the ones that leave the pane by Ctrl+F6, forwards and backwards. */
export const paneExits: Partial<Record<number, 1 | -1>> = { 5: 1, 6: -1 };

/** The library's error codes of the channel. */
export const channelErrors = {
  notSupported: 5000,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Null for text that is not a request of the library. */
export function readMessage(text: string): Message | null {
  try {
    const message = messageSchema.safeParse(JSON.parse(text));
    return message.success ? message.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
