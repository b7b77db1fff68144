/** What manifest.xml says of an add-in: its page, its name, its buttons on the ribbon and in the menu of cells. */

export interface AddInManifest {
  id: string;
  name: string;
  /** The page that runs the add-in. */
  page: string;
  groups: RibbonGroup[];
  /** Entries of the menu of cells. */
  cellMenu: AddInButton[];
  /** Address of the keyboard shortcuts; null where the add-in has none. */
  shortcuts: string | null;
}

interface RibbonGroup {
  id: string;
  label: string;
  buttons: AddInButton[];
}

export interface AddInButton {
  id: string;
  label: string;
  tipTitle: string;
  tip: string;
  /** Addresses by size in pixels. */
  icons: ReadonlyMap<number, string>;
  action: AddInAction;
}

type AddInAction =
  { type: "ExecuteFunction"; functionName: string } | { type: "ShowTaskpane"; title: string; page: string };

/** A manifest that can't be used; the message says what is wrong with it. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
}

/** @throws {ManifestError} */
export function readManifest(text: string): AddInManifest {
  const file = new DOMParser().parseFromString(text, "text/xml");
  if (file.querySelector("parsererror")) {
    throw new ManifestError("The add-in's manifest is not well-formed XML.");
  }
  const resources = readResources(file);
  return {
    id: textOf(only(file, "Id")),
    name: defaultValue(only(file, "DisplayName")),
    page: defaultValue(only(only(file, "DefaultSettings"), "SourceLocation")),
    groups: named(file, "Group").map((group) => readGroup(group, resources)),
    cellMenu: named(file, "OfficeMenu")
      .filter(({ id }) => id === "ContextMenuCell")
      .flatMap((menu) => readButtons(menu, resources)),
    shortcuts: named(file, "ExtendedOverrides")[0]?.getAttribute("Url") ?? null,
  };
}

type Resources = ReadonlyMap<string, string>;

function readResources(file: Document): Resources {
  const entries = named(only(file, "Resources"), "*").filter((entry) => entry.hasAttribute("id"));
  return new Map(entries.map((entry) => [entry.getAttribute("id") ?? "", defaultValue(entry)]));
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  return {
    id: group.id,
    label: resource(only(group, "Label"), resources),
    buttons: readButtons(group, resources),
  };
}

function readButtons(parent: Element, resources: Resources): AddInButton[] {
  return named(parent, "Control")
    .filter((control) => control.getAttribute("xsi:type") === "Button")
    .map((control) => readButton(control, resources));
}

function readButton(control: Element, resources: Resources): AddInButton {
  const supertip = only(control, "Supertip");
  return {
    id: control.id,
    label: resource(only(control, "Label"), resources),
    tipTitle: resource(only(supertip, "Title"), resources),
    tip: resource(only(supertip, "Description"), resources),
    icons: new Map(
      named(only(control, "Icon"), "Image").map((image) => [
        Number(image.getAttribute("size")),
        resource(image, resources),
      ]),
    ),
    action: readAction(only(control, "Action"), resources),
  };
}

function readAction(action: Element, resources: Resources): AddInAction {
  const type = action.getAttribute("xsi:type");
  switch (type) {
    case "ExecuteFunction":
      return { type, functionName: textOf(only(action, "FunctionName")) };
    case "ShowTaskpane":
      return {
        type,
        title: resource(only(action, "Title"), resources),
        page: resource(only(action, "SourceLocation"), resources),
      };
    default:
      throw new ManifestError(
        `The add-in's manifest has a button that does "${type}", which the workbench does not know.`,
      );
  }
}

/** By local name, whatever the namespace prefix. */
function named(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function only(parent: Document | Element, name: string): Element {
  const found = named(parent, name)[0];
  if (!found) {
    throw new ManifestError(
      `The add-in's manifest has no ${name}${"tagName" in parent ? ` in ${parent.tagName}` : ""}.`,
    );
  }
  return found;
}

function resource(element: Element, resources: Resources): string {
  const id = element.getAttribute("resid") ?? "";
  const value = resources.get(id);
  if (value === undefined) {
    throw new ManifestError(`The add-in's manifest names a resource "${id}" that it does not have.`);
  }
  return value;
}

function defaultValue(element: Element): string {
  return element.getAttribute("DefaultValue") ?? "";
}

function textOf(element: Element): string {
  return element.textContent.trim();
}
