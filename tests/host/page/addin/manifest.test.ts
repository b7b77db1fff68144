/**
 * @jest-environment jsdom
 *
 * What the workbench reads from the add-in's manifest.
 */
import { readFileSync } from "node:fs";
import { ManifestError, readManifest } from "../../../../src/host/page/addin/manifest";

const { manifestOfBuild } = jest.requireActual<BuildManifest>("../../../../scripts/manifestOfBuild");

const text = readFileSync("manifest.xml", "utf8");

it("the ribbon has the manifest's group and buttons, with their labels, icons and actions", () => {
  const { groups } = readManifest(text);
  expect(groups).toHaveLength(1);
  const buttons = groups.flatMap((group) => group.buttons);
  expect(buttons.map(({ id, label, action }) => ({ id, label, action }))).toEqual([
    {
      id: "RagAgenda.Refresh",
      label: "Refresh RAG summary",
      action: { type: "ExecuteFunction", functionName: "refreshSummary" },
    },
    {
      id: "RagAgenda.Overdue",
      label: "Overdue items",
      action: { type: "ShowTaskpane", title: "RAG Agenda", page: "https://localhost:3000/taskpane.html" },
    },
  ]);
  for (const button of buttons) {
    expect(button.tip).not.toBe("");
    expect(button.icons.get(32)).toMatch(/-32\.png$/);
  }
});

it("the menu of cells has the manifest's entry, and the shortcuts are where the build's manifest says", () => {
  expect(readManifest(text).cellMenu).toMatchObject([
    { label: "Show in RAG Agenda", action: { type: "ExecuteFunction", functionName: "showSelectedRow" } },
  ]);
  expect(readManifest(text).shortcuts).toBeNull();
  const built = manifestOfBuild(text, "http://localhost:8080");
  expect(readManifest(built).shortcuts).toBe("http://localhost:8080/assets/shortcuts.json");
});

it("the add-in's name, id and page are read", () => {
  const { name, id, page } = readManifest(text);
  expect({ name, page }).toEqual({ name: "RAG Agenda", page: "https://localhost:3000/taskpane.html" });
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
});

it("a manifest that is not XML, lacks an element or names a missing resource is refused", () => {
  expect(() => readManifest("Not a manifest")).toThrow(ManifestError);
  expect(() => readManifest(text.replace(/<DisplayName[^>]*>/, ""))).toThrow(/no DisplayName/);
  expect(() => readManifest(text.replace('resid="Refresh.Label"', 'resid="Missing"'))).toThrow(/"Missing"/);
});

it("a button with an unknown action is refused, not shown without one", () => {
  expect(() => readManifest(text.replace('xsi:type="ExecuteFunction"', 'xsi:type="OpenDialog"'))).toThrow(/OpenDialog/);
});

interface BuildManifest {
  manifestOfBuild: (manifest: string, address: string) => string;
}
