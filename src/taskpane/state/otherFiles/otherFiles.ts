/** The files that a person has chosen: which is being read, and what became of them. It goes on while other views are open. */
import type { CellValue } from "../../../agenda/model/grid";
import { withoutCopies } from "../../../agenda/source/copies";
import type { ReadWorkbook } from "../../../agenda/source/readWorkbook";
import type { OthersBefore } from "../../../excel/stores/otherWorkbooks";
import { othersStrings } from "../../strings/others";
import type { FileThread } from "./fileThread";

export interface OtherFilesState {
  /** `number` counts from 1; null where none is being read. */
  reading: { file: string; number: number; of: number } | null;
  /** Of the files that were chosen last; null before that, and once it is dismissed. */
  outcome: FilesOutcome | null;
}

export interface FilesOutcome {
  /** Names of the files whose agendas are counted now. */
  added: string[];
  /** A sentence for each file that could not be read. */
  reasons: string[];
  /** What is to be known of how the others were read. */
  notices: string[];
  cancelled: boolean;
  /** All other workbooks as they were before; null where nothing was added. */
  before: OthersBefore | null;
}

/** What is counted before: rows of this workbook's agendas, and other workbooks. */
export interface Counted {
  here: readonly (readonly (readonly CellValue[])[])[];
  known: readonly ReadWorkbook[];
}

export class OtherFiles {
  private current: OtherFilesState = { reading: null, outcome: null };
  private readonly listeners = new Set<() => void>();
  /** Ends what is being read. */
  private stop: (() => void) | null = null;

  constructor(private readonly start: () => Promise<FileThread>) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly state = () => this.current;

  /** One after the other, and without copies of what is `counted` already; then `add` puts them with this workbook, and answers what was there before, null where it could not. Null while others are read. */
  async read(
    files: readonly File[],
    counted: Counted,
    add: (read: ReadWorkbook[]) => Promise<OthersBefore | null>,
  ): Promise<FilesOutcome | null> {
    if (this.stop !== null || files.length === 0) return null;
    const cancelled = new Promise<null>((resolve) => {
      this.stop = () => resolve(null);
    });
    const read: ReadWorkbook[] = [];
    const reasons: string[] = [];
    this.show({ reading: { file: files[0]?.name ?? "", number: 1, of: files.length }, outcome: null });
    const starting = this.start();
    const thread = await Promise.race([starting, cancelled]);
    if (thread === null) {
      void starting.then(({ end }) => end());
      return this.end(whenCancelled);
    }
    for (const [index, file] of files.entries()) {
      this.show({ reading: { file: file.name, number: index + 1, of: files.length }, outcome: null });
      const reading = await Promise.race([thread.read(file), cancelled]);
      if (reading === null) {
        thread.end();
        return this.end(whenCancelled);
      }
      if (reading.ok) read.push(reading.workbook);
      else reasons.push(reading.reason);
    }
    thread.end();
    const { kept, copies } = withoutCopies(read, counted.here, counted.known);
    reasons.push(...copies.map(othersStrings.copy));
    const before = kept.length === 0 ? null : await add(kept);
    const added = before === null ? [] : kept;
    return this.end({
      added: added.map(({ file }) => file),
      reasons,
      notices: added.flatMap(({ file, notices }) => notices.map((notice) => `${file}: ${notice}`)),
      cancelled: false,
      before,
    });
  }

  readonly cancel = () => this.stop?.();

  readonly dismiss = () => this.show({ ...this.current, outcome: null });

  private end(outcome: FilesOutcome): FilesOutcome {
    this.stop = null;
    this.show({ reading: null, outcome });
    return outcome;
  }

  private show(state: OtherFilesState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

const whenCancelled: FilesOutcome = { added: [], reasons: [], notices: [], cancelled: true, before: null };
