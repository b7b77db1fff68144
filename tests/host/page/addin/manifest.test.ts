/**
 * @jest-environment jsdom
 *
 * What the workbench reads from the add-in's manifest.
 */
import { readFileSync } from "node:fs";
import { ManifestFault, readManifest } from "../../../../src/host/page/addin/manifest";

const text = readFileSync("manifest.xml", "utf8");

it("the ribbon has the manifest's group and buttons, with their words, icons and actions", () => {
  const { groups } = readManifest(text);
  expect(groups).toHaveLength(1);
  expect(groups[0].buttons.map(({ id, label, action }) => ({ id, label, action }))).toEqual([
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
  for (const button of groups[0].buttons) {
    expect(button.tip).not.toBe("");
    expect(button.icons.get(32)).toMatch(/-32\.png$/);
  }
});

it("the add-in's name, id and page are read", () => {
  expect(readManifest(text)).toMatchObject({
    name: "RAG Agenda",
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    page: "https://localhost:3000/taskpane.html",
  });
});

it("a manifest that is no XML, lacks a part or names a missing resource is refused", () => {
  expect(() => readManifest("Not a manifest")).toThrow(ManifestFault);
  expect(() => readManifest(text.replace(/<DisplayName[^>]*>/, ""))).toThrow(/no DisplayName/);
  expect(() => readManifest(text.replace('resid="Refresh.Label"', 'resid="Gone"'))).toThrow(/"Gone"/);
});

it("a button that does something unknown is refused rather than shown dead", () => {
  expect(() => readManifest(text.replace('xsi:type="ExecuteFunction"', 'xsi:type="OpenDialog"'))).toThrow(/OpenDialog/);
});
