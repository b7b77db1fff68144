/** What the pictures show: workbooks, and the steps from one view of the pane to the next. */
import { agendaFarRight, messyText, noAgenda, pastedText, twoAgendas } from "./firstRunWorkbooks";
import { PanePage } from "./pane";
import { until } from "./workbenchPage";
import type { OpenOptions } from "./workbenchPage";

export interface Scene {
  open: (options: OpenOptions) => Promise<PanePage>;
  /** Each is pictured under its name when it is done. */
  steps: [name: string, step: (pane: PanePage) => Promise<void>][];
}

export const scenes: Scene[] = [
  {
    open: (options) => PanePage.open(options),
    steps: [
      [
        "overdue",
        (pane) =>
          pane
            .text(/days overdue/)
            .first()
            .waitFor(),
      ],
      [
        "filters",
        async (pane) => {
          await pane.button("Filter and sort").click();
          await pane.workbench.pane.getByRole("combobox", { name: "Sort by" }).waitFor();
        },
      ],
      [
        "issues",
        async (pane) => {
          await pane.button("Filter and sort").click();
          await pane.view("Issues");
          await pane.heading(/issues in the agenda/).waitFor();
        },
      ],
      [
        "issues-open",
        (pane) =>
          pane
            .button(/^Owner not in|^Rating given by colour/)
            .first()
            .click(),
      ],
      [
        "review",
        (pane) =>
          pane
            .button(/^Fix all/)
            .first()
            .click(),
      ],
      [
        "changed",
        async (pane) => {
          await pane.button(/^Change /).click();
          await pane.text(/cells? changed\./).waitFor();
        },
      ],
      [
        "owners-none",
        async (pane) => {
          await pane.view("Owners");
          await pane.button("Start a register").waitFor();
        },
      ],
      [
        "owners",
        async (pane) => {
          await pane.button("Start a register").click();
          await pane.text("The register was made").waitFor();
        },
      ],
      ["adding", (pane) => pane.button("Add an owner…").click()],
      [
        "reminder",
        async (pane) => {
          await pane.button("Cancel").click();
          await pane.button("Remind everyone…").click();
        },
      ],
      [
        "settings",
        async (pane) => {
          await pane.button(/^Back$/).click();
          await pane.button("Settings").click();
          await pane.text("Saved in this workbook").waitFor();
        },
      ],
      [
        "settings-aids",
        (pane) =>
          pane
            .text("On the agenda itself")
            .scrollIntoViewIfNeeded()
            .then(() => scrollDown(pane)),
      ],
    ],
  },
  {
    open: (options) => PanePage.open(options),
    steps: [
      [
        "refreshed",
        async (pane) => {
          await pane.button("Refresh summary").click();
          await pane.text(/^Summary refreshed/).waitFor();
        },
      ],
      [
        "stale",
        async (pane) => {
          await pane.workbench.sheetTab("Action agenda").click();
          await pane.workbench.typeInCell("F8", "Green");
          await pane.text(/^Changed since/).waitFor();
        },
      ],
    ],
  },
  { open: (options) => PanePage.open(options), steps: [["trend", trend]] },
  {
    open: (options) => PanePage.open({ ...options, permissions: ["clipboard-read", "clipboard-write"] }),
    steps: [
      [
        "report",
        async (pane) => {
          await pane.view("Summary");
          await pane.button("Copy for a report").waitFor();
        },
      ],
      [
        "report-copied",
        async (pane) => {
          await pane.button("Copy for a report").press("Enter");
          await pane.text(/^Copied/).waitFor();
        },
      ],
    ],
  },
  {
    open: (options) => PanePage.openFile(messyText(), options, "Messy.tsv"),
    steps: [
      [
        "what-was-read",
        async (pane) => {
          await pane.button("What was read").click();
          await pane.heading("Columns").waitFor();
        },
      ],
      ["what-was-read-column", (pane) => pane.button(/^Zone/).click()],
      [
        "what-was-read-chosen",
        async (pane) => {
          await pane.button(/^Section$/).click();
          await pane.text(/now means/).waitFor();
        },
      ],
      [
        "what-was-read-rows",
        async (pane) => {
          await pane.button(/^Section headings/).click();
          await pane.button("These are actions").scrollIntoViewIfNeeded();
        },
      ],
      [
        "what-was-read-actions",
        async (pane) => {
          await pane.button(/^Rows read as actions/).click();
          await pane.button(/^Rows read as actions/).evaluate((line) => line.scrollIntoView());
        },
      ],
    ],
  },
  {
    open: async (options) => PanePage.openFile(await noAgenda(), options),
    steps: [
      ["first-run", (pane) => pane.button(/^Use the selected cells/).waitFor()],
      [
        "first-run-not-understood",
        async (pane) => {
          await pane.button(/^Use the selected cells/).click();
          await pane.button(/^Back$/).waitFor();
        },
      ],
    ],
  },
  {
    open: async (options) => PanePage.openFile(await agendaFarRight(), options),
    steps: [
      [
        "first-run-understood",
        async (pane) => {
          await pane.workbench.goTo("KN3:KU8");
          await pane.button(/^Use the selected cells/).click();
          await pane.button("Use as the agenda").waitFor();
        },
      ],
    ],
  },
  {
    open: (options) => PanePage.openFile(pastedText(), options, "Pasted.tsv"),
    steps: [
      [
        "repair-offer",
        async (pane) => {
          await pane.view("Issues");
          await pane.button("See what can be repaired…").waitFor();
        },
      ],
      [
        "repair",
        async (pane) => {
          await pane.button("See what can be repaired…").click();
          await pane.button("Make the new sheet").waitFor();
        },
      ],
      [
        "repair-open",
        async (pane) => {
          await pane.button(/^Broken rows joined/).click();
          await pane.button(/^Lost headings/).click();
        },
      ],
      [
        "repair-made",
        async (pane) => {
          await pane.button("Make the new sheet").click();
          await pane.text(/The agenda is now/).waitFor();
        },
      ],
    ],
  },
  {
    open: async (options) => PanePage.openFile(await twoAgendas(), options),
    steps: [["several-agendas", (pane) => pane.text(/This workbook has 2 agendas/).waitFor()]],
  },
  { open: (options) => PanePage.open(options), steps: [["fault", typing]] },
];

/** Four refreshes, some weeks apart, with ratings that change between them. */
async function trend(pane: PanePage): Promise<void> {
  const { page } = pane.workbench;
  const months: [day: string, cells: Record<string, string>][] = [
    ["2026-08-03", { F6: "Red", F7: "Red", F9: "Amber", F12: "Red" }],
    ["2026-09-07", { F6: "Amber", F10: "Red" }],
    ["2026-10-05", { F7: "Amber", F12: "Amber" }],
    ["2026-11-02", { F9: "Green", F6: "Green" }],
  ];
  for (const [day, cells] of months) {
    await page.context().clock.setFixedTime(`${day}T09:00:00`);
    await pane.workbench.sheetTab("Action agenda").click();
    for (const [cell, rating] of Object.entries(cells)) await pane.workbench.typeInCell(cell, rating);
    const refresh = pane.workbench.ribbonButton("Refresh RAG summary");
    await refresh.click();
    await until(async () => (await refresh.getAttribute("aria-busy")) === "false");
  }
  await pane.view("Summary");
  await pane.heading("Over time").scrollIntoViewIfNeeded();
}

/** A refresh that Excel refuses, because a person is typing in a cell. */
async function typing(pane: PanePage): Promise<void> {
  await pane.workbench.goTo("C7");
  await pane.workbench.page.keyboard.type("Half a sent");
  await pane.button("Refresh summary").click();
  await pane.text(/Press Enter/).waitFor();
}

async function scrollDown(pane: PanePage): Promise<void> {
  await pane.workbench.pane
    .getByRole("region", { name: "Settings" })
    .evaluate((region) => region.scrollTo(0, region.scrollHeight));
}
