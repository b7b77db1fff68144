/** Reads an agenda as it stands: sections, actions, and what is wrong with the cells themselves. Nothing is judged against a day. */
import type { Reading } from "./reading";
import type { Settings } from "./settings";
import type { AgendaSource } from "./types";

export function readAgenda(source: AgendaSource, settings: Settings): Reading {
  void settings;
  return {
    agenda: { ...source, scale: "RAG", ratings: ["Red", "Amber", "Green"] },
    sections: [],
    actions: [],
    findings: [],
  };
}
