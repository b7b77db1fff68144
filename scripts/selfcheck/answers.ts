/** What the self-check saves: which Excel was asked, and what it answered. */
import type { CaseAnswer } from "./runCases";
import { hasApi } from "./runCases";

export interface SavedAnswers {
  format: "rag-agenda self-check 1";
  /** "2026-11-29" */
  day: string;
  excel: { platform: string; version: string; language: string; newestApi: number };
  /** One sentence where it stopped before the end. */
  stopped: string | null;
  answers: readonly CaseAnswer[];
}

export function savedAnswers(answers: readonly CaseAnswer[], stopped: string | null, now: Date): SavedAnswers {
  const { diagnostics, contentLanguage } = Office.context;
  return {
    format: "rag-agenda self-check 1",
    day: now.toISOString().slice(0, 10),
    excel: {
      platform: String(diagnostics.platform),
      version: diagnostics.version,
      language: contentLanguage,
      newestApi: newestApi(),
    },
    stopped,
    answers,
  };
}

/** The second part of the newest "ExcelApi 1.x" that this Excel has. */
function newestApi(): number {
  let set = 1;
  while (hasApi(set + 1)) set += 1;
  return set;
}
