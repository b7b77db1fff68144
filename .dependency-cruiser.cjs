/**
 * Who may know whom, in code: no circles, and in each folder the order of its rooms. A room knows only itself and the rooms
 * above it in the list; type imports count. docs/architecture.md shows the same as a picture.
 */
const rooms = {
  "src/agenda": [
    "model",
    "text",
    "dates",
    "findings/(?:define|collect|documentation)",
    "findings/raised",
    "cells",
    "register",
    "find",
    "source",
    "read",
    "comments",
    "history",
    "findings/checked",
    "findings/(?:catalogue|lookup)",
    "judge",
    "repair",
    "sheets",
    "board",
    "report",
    "sample",
  ],
  "src/files": [
    "elements",
    "packageParts",
    "texts",
    "styles",
    "worksheet",
    "workbook",
    "agendasOfFile",
    "readFile",
    "fileWorker",
  ],
  "src/excel": ["host", "stores/settings", "workbook", "rows", "stores", "agenda", "summary", "repair", "sample"],
  "src/taskpane": ["strings", "components", "state", "hooks", "views", "app"],
  "src/host": ["model", "richapi", "page", "headless"],
  "src/host/model": [
    "errors",
    "values",
    "address",
    "events",
    "excelts",
    "contracts",
    "formula",
    "style",
    "cells",
    "table",
    "chart",
    "rules",
    "sheet",
    "package",
    "workbook",
    "openWorkbook",
  ],
  "src/host/richapi": ["protocol", "core", "types"],
  "src/host/richapi/types": ["range", "worksheet", "table", "chart", "rules", "workbook"],
  "src/host/page": ["server", "addin", "sheet", "grid"],
};

/** One rule for each room: nothing in it imports from a room below it in the list. */
function orderOf(folder, names) {
  return names.slice(0, -1).map((name, index) => ({
    name: `order of rooms: ${folder}/${name}`,
    severity: "error",
    from: {
      path: inRoom(folder, name),
      pathNot: names
        .slice(index + 1)
        .filter((below) => below.startsWith(name))
        .map((below) => inRoom(folder, below)),
    },
    to: {
      path: names.slice(index + 1).map((below) => inRoom(folder, below)),
      pathNot: names
        .slice(0, index + 1)
        .filter((above) => names.slice(index + 1).some((below) => above.startsWith(below)))
        .map((above) => inRoom(folder, above)),
    },
  }));
}

const inRoom = (folder, name) => `^${folder}/${name}(?:[/.]|$)`;

module.exports = {
  forbidden: [
    { name: "no circle", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(rooms).flatMap(([folder, names]) => orderOf(folder, names)),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    includeOnly: "^src",
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
