/** Ties the ribbon's functions to what they do. Must run before anything else loads. */

/** `name` is the FunctionName of manifest.xml. Excel always learns that the function has ended, also when it fails. */
export function associate<T>(name: string, work: () => Promise<T>): void {
  const command = (event: Office.AddinCommands.Event): unknown => work().finally(() => event.completed());
  Office.actions.associate(name, command);
}

/** Resolves when Excel is ready. */
export async function excelReady(): Promise<void> {
  await Office.onReady();
}
