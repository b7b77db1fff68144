/** Ties what Excel offers of the add-in (buttons, entries of menus, keyboard shortcuts) to what it does. Must run before anything else loads. */

/**
 * `name` is a FunctionName of manifest.xml, or an action of assets/shortcuts.json. Excel always learns that a function of the ribbon has
 * ended, also when it fails; keys come without an event, and Excel waits for nothing.
 */
export function associate<T>(name: string, work: () => Promise<T>): void {
  const command = (event: Partial<Office.AddinCommands.Event> | null): unknown =>
    work().finally(() => event?.completed?.());
  Office.actions.associate(name, command);
}

/** Resolves when Excel is ready. */
export async function excelReady(): Promise<void> {
  await Office.onReady();
}
