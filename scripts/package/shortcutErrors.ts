/** What must hold of the keyboard shortcuts that a manifest names, each error as one sentence: learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts. */
import { z } from "zod";

const shortcutsSchema = z.strictObject({
  actions: z.array(
    z.strictObject({ id: z.string(), type: z.literal("ExecuteFunction"), name: z.string().min(1).max(125) }),
  ),
  shortcuts: z.array(
    z.strictObject({
      action: z.string(),
      key: z.strictObject({
        default: z.string(),
        windows: z.string().optional(),
        mac: z.string().optional(),
        web: z.string().optional(),
      }),
    }),
  ),
});

/** @param functions names that the add-in associates */
export function shortcutErrors(text: string, functions: readonly string[]): string[] {
  const read = shortcutsSchema.safeParse(parsed(text));
  if (!read.success) return [`The keyboard shortcuts cannot be read: ${z.prettifyError(read.error)}`];
  const { actions, shortcuts } = read.data;
  const ids = actions.map(({ id }) => id);
  const keys = shortcuts.flatMap(({ key }) => Object.values(key));
  return [
    ...ids.filter((id) => !functions.includes(id)).map((id) => `Nothing associates the shortcut's action "${id}".`),
    ...shortcuts.filter(({ action }) => !ids.includes(action)).map(({ action }) => `No action has the id "${action}".`),
    ...keys
      .filter((key) => !isOwnKey(key))
      .map((key) => `The keys ${key} are not three modifiers and a letter or digit.`),
  ];
}

/** What Microsoft recommends, since Excel itself uses none of them. Alt is Option on a Mac, where Ctrl and Alt together belong to VoiceOver. */
function isOwnKey(keys: string): boolean {
  return /^(Ctrl|Command)\+Shift\+Alt\+[A-Z0-9]$/.test(keys);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
