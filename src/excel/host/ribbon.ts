/** Ties the ribbon's functions to what they do. Must run before anything else loads. */

/** `name` is the FunctionName of manifest.xml. Excel is told that the function ended, however it ended. */
export function associate<T>(name: string, work: () => Promise<T>): void {
  const answer = (event: Office.AddinCommands.Event): unknown => work().finally(() => event.completed());
  Office.actions.associate(name, answer);
}

/** Resolves when Excel is there. */
export async function excelReady(): Promise<void> {
  await Office.onReady();
}
