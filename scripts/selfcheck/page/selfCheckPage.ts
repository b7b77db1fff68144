/** The self-check's page: one button that asks all cases, how far it is, and the answers to save or copy. */
import { savedAnswers } from "../answers";
import { answersWith } from "../case";
import { selfCheckCases } from "../cases";
import { runCases } from "../runCases";
import type { CaseAnswer } from "../runCases";

export function openSelfCheck(page: Document): void {
  const start = element(page, "start", HTMLButtonElement);
  const status = element(page, "status", HTMLElement);
  start.disabled = false;
  status.textContent = "Ready.";
  start.addEventListener("click", () => {
    start.disabled = true;
    void askAll(page, status).finally(() => (start.disabled = false));
  });
  element(page, "save", HTMLButtonElement).addEventListener("click", () => save(page));
  element(page, "copy", HTMLButtonElement).addEventListener("click", () => {
    void copy(page).then((sentence) => (status.textContent = sentence));
  });
}

async function askAll(page: Document, status: HTMLElement): Promise<void> {
  const progress = element(page, "progress", HTMLProgressElement);
  progress.max = selfCheckCases.length;
  let answered: readonly CaseAnswer[] = [];
  try {
    const all = await runCases(selfCheckCases, (title, soFar) => {
      answered = [...soFar];
      progress.hidden = false;
      progress.value = answered.length;
      status.textContent = `${answered.length + 1} of ${selfCheckCases.length}: ${title}`;
      show(page, answered, `No answer to “${title}”.`);
    });
    progress.value = all.length;
    status.textContent = `${counts(all)} The workbook is blank again.`;
    show(page, all, null);
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    status.textContent = sentence;
    show(page, answered, sentence);
  }
}

/** Also while it asks: an Excel that never answers a case has answered those before it. */
function show(page: Document, answers: readonly CaseAnswer[], stopped: string | null): void {
  if (answers.length === 0) return;
  element(page, "result", HTMLElement).hidden = false;
  const saved = savedAnswers(answers, stopped, new Date());
  element(page, "answers", HTMLTextAreaElement).value = JSON.stringify(saved, null, 1);
}

/** "105 answered, 2 not asked, 0 failed, of 107." */
function counts(answers: readonly CaseAnswer[]): string {
  const count = (key: "skipped" | "failed") => answers.filter(({ answer }) => answersWith(answer, key)).length;
  const [skipped, failed] = [count("skipped"), count("failed")];
  const answered = answers.length - skipped - failed;
  return `${answered} answered, ${skipped} not asked, ${failed} failed, of ${selfCheckCases.length}.`;
}

function save(page: Document): void {
  const { value } = element(page, "answers", HTMLTextAreaElement);
  const link = page.createElement("a");
  link.href = URL.createObjectURL(new Blob([value], { type: "application/json" }));
  link.download = "self-check.json";
  link.click();
}

/** Answers what happened, in one sentence. */
async function copy(page: Document): Promise<string> {
  const answers = element(page, "answers", HTMLTextAreaElement);
  answers.select();
  try {
    await page.defaultView?.navigator.clipboard.writeText(answers.value);
    return "Copied.";
  } catch {
    // Excel's web views may forbid it.
    return "Excel does not let the page copy. Press Ctrl+C, or ⌘C on a Mac: the text is selected.";
  }
}

function element<Kind extends HTMLElement>(page: Document, id: string, kind: new () => Kind): Kind {
  const found = page.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}
