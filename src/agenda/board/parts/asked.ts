/** What is asked of whom: of each lead a question for each reason, and of nobody yet who will lead. */
import { worstFirst } from "../../judge/reasons";
import type { AskedAction, Reason } from "../../judge/reasons";
import type { Assessment } from "../../model/assessment";
import { isCounted, isOpen } from "../../model/openness";
import type { Settings } from "../../model/settings";
import { personNaming, plainName } from "../../model/people";
import { shortenedTo } from "../../text/beginning";
import { counted, figures, longDay } from "../../text/language";
import { actionInWords, nameInWords, textCell, textColumn } from "../cells";
import type { BoardPart, BoardRow, Question } from "../page";
import { notAskedInWords, updatesNotKnown } from "./notAsked";
import { wholeList } from "./wholeList";

const mostOwners = 15;
const mostOfQuestion = 4;
/** Letters of an action, which is in another list already or known to its owner. */
const mostLetters = 80;

export function askedPart(assessment: Assessment, settings: Settings): BoardPart {
  const heading = "What is asked of whom";
  if (assessment.summary.coverage.owner === null) {
    return { heading, sentences: ["Who is asked is not known: no column of owners was recognised."], tables: [] };
  }
  const owners = askedOf(assessment).map(({ name, asked }) => ({ name, questions: questionsTo(asked) }));
  const nobody = withoutLead(assessment);
  const shown = owners.slice(0, mostOwners);
  const all = [
    ...shown,
    ...(nobody.length === 0 ? [] : [{ name: "No one yet", questions: [questionOf(leadWords, nobody)] }]),
  ];
  const notAsked = notAskedInWords(assessment);
  if (all.length === 0) {
    const notKnown = [...notAsked, ...updatesNotKnown(assessment)];
    return { heading, sentences: notKnown.length > 0 ? notKnown : ["There is nothing to ask of anyone."], tables: [] };
  }
  const isWhole =
    shown.length === owners.length &&
    all.every(({ questions }) => questions.every(({ about }) => about.length <= mostOfQuestion));
  const columns = [textColumn("Owner", 22), textColumn("Asked", 78)];
  return {
    heading,
    sentences: [
      ...(isWhole ? [] : [`Only the most urgent is here. Every action is listed ${wholeList(settings)}.`]),
      ...notAsked,
    ],
    tables: [{ caption: captionOf(shown.length), columns, rows: all.map(rowOf), totalled: false }],
  };
}

function captionOf(owners: number): string {
  return owners === 0
    ? "Questions to the board"
    : `Questions to ${counted(owners, "owner", "owners")}, the most urgent first`;
}

interface AskedOwner {
  name: string;
  /** The most urgent first. */
  asked: AskedAction[];
}

/** By their full names; whoever has the most urgent action first. */
function askedOf({ actions, today, people }: Assessment): AskedOwner[] {
  const fullNameOf = personNaming(people);
  const byPerson = new Map<string, AskedOwner>();
  for (const asked of worstFirst(actions, today)) {
    const leads = new Map(asked.action.owner.lead.map(fullNameOf).map((name) => [plainName(name), name]));
    for (const [key, name] of leads) {
      const owner = byPerson.get(key) ?? { name, asked: [] };
      byPerson.set(key, owner);
      owner.asked.push(asked);
    }
  }
  return [...byPerson.values()];
}

/** Open actions that nobody leads, overdue ones first. */
function withoutLead({ actions }: Assessment): string[] {
  return actions
    .filter((action) => action.owner.lead.length === 0 && isOpen(action) && isCounted(action))
    .sort((one, other) => (other.overdueDays ?? 0) - (one.overdueDays ?? 0))
    .map((action) => {
      const days = action.overdueDays;
      const text = actionInWords(action, mostLetters);
      return days === null ? text : `${text} (${counted(days, "day", "days")} overdue)`;
    });
}

interface QuestionWords {
  ofOne: string;
  ofMany: string;
}

const reasonWords: Record<Reason["kind"], QuestionWords> = {
  due: { ofOne: "By when will this be done?", ofMany: "By when will these be done?" },
  promise: { ofOne: "Has this been done, as promised?", ofMany: "Have these been done, as promised?" },
  stale: { ofOne: "Where has this got to?", ofMany: "Where have these got to?" },
};
const leadWords: QuestionWords = { ofOne: "Who will lead this?", ofMany: "Who will lead these?" };

/** Each action is asked about once, for its most urgent reason. */
function questionsTo(asked: readonly AskedAction[]): Question[] {
  return (["due", "promise", "stale"] as const).flatMap((kind) => {
    const about = asked.flatMap(({ action, reasons: [first] }) =>
      first?.kind === kind ? [`${actionInWords(action, mostLetters)} (${reasonInWords(first)})`] : [],
    );
    return about.length === 0 ? [] : [questionOf(reasonWords[kind], about)];
  });
}

function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case "due":
      return `${counted(reason.days, "day", "days")} overdue`;
    case "promise":
      return `“${shortenedTo(120, reason.text)}”, by ${longDay(reason.due)}`;
    case "stale":
      return reason.updated === null ? "no update seen" : `last updated ${longDay(reason.updated)}`;
  }
}

function questionOf({ ofOne, ofMany }: QuestionWords, about: string[]): Question {
  return { question: about.length === 1 ? ofOne : ofMany, about };
}

function rowOf({ name: whole, questions: all }: { name: string; questions: Question[] }): BoardRow {
  const name = nameInWords(whole);
  const questions = all.map(beginningOf);
  return {
    cells: [textCell(name), { questions }],
    line: name,
    below: questions.map(({ question, about }) => `${question} ${about.join("; ")}`),
  };
}

function beginningOf({ question, about }: Question): Question {
  const more = about.length - mostOfQuestion;
  return { question, about: more <= 0 ? about : [...about.slice(0, mostOfQuestion), `and ${figures(more)} more`] };
}
