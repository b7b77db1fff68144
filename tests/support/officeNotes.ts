/**
 * Excel's notes (ExcelApi 1.18) for the office.js of the npm package, which ends before them: the one on Microsoft's servers has
 * them. These classes ask what that one asks, by the library's own functions. Tests of notes add them; nothing else runs with them.
 */

/** What the library gives its own classes, and its typings leave out. */
interface Internals {
  ClientObject: new (context: unknown, path: unknown) => LibraryObject;
  BatchApiHelper: {
    createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      args: unknown[],
      isCollection: boolean,
      endsWithBatch: boolean,
      getById: null,
      flags: number,
    ): object;
    createIndexerObject(type: unknown, parent: object, args: unknown[]): object;
    createChildItemObject(
      type: unknown,
      hasIndexer: boolean,
      parent: object,
      item: unknown,
      index: number,
    ): LibraryObject;
    invokeMethod(
      parent: object,
      name: string,
      operation: number,
      args: unknown[],
      flags: number,
      result: number,
    ): object;
  };
  Utility: {
    load(target: object, options: unknown): object;
    throwIfNotLoaded(property: string, value: unknown, type: string, isNull: boolean): void;
    fixObjectPathIfNecessary(target: object, answer: unknown): void;
  };
}

interface LibraryObject {
  _isNull: boolean;
  _handleResult(answer: unknown): void;
}

/** Nothing of a method's answer is changed, and it may be asked for at any time. */
const read = 1;
const concurrent = 4;

export function addNotes(excel: typeof Excel, extension: typeof OfficeExtension): void {
  if (Object.hasOwn(excel, "NoteCollection")) return;
  const { ClientObject, BatchApiHelper, Utility } = extension as unknown as Internals;

  class LoadedObject extends ClientObject {
    protected answer: Readonly<Record<string, unknown>> = {};

    load(options: unknown): object {
      return Utility.load(this, options);
    }

    override _handleResult(answer: unknown): void {
      super._handleResult(answer);
      if (typeof answer !== "object" || answer === null) return;
      Utility.fixObjectPathIfNecessary(this, answer);
      this.answer = { ...this.answer, ...answer };
    }

    protected loaded(type: string, property: string, value: unknown): unknown {
      Utility.throwIfNotLoaded(property, value, type, this._isNull);
      return value;
    }
  }

  class Note extends LoadedObject {
    readonly _className = "Note";
    readonly _scalarPropertyNames = ["authorName", "content"];

    get authorName(): unknown {
      return this.loaded("Note", "authorName", this.answer.AuthorName);
    }

    get content(): unknown {
      return this.loaded("Note", "content", this.answer.Content);
    }

    getLocation(): object {
      return BatchApiHelper.createMethodObject(
        excel.Range,
        this,
        "GetLocation",
        read,
        [],
        false,
        true,
        null,
        concurrent,
      );
    }
  }

  class NoteCollection extends LoadedObject {
    readonly _className = "NoteCollection";
    readonly _isCollection = true;
    private notes: LibraryObject[] | undefined;

    get items(): unknown {
      return this.loaded("NoteCollection", "items", this.notes);
    }

    getCount(): object {
      return BatchApiHelper.invokeMethod(this, "GetCount", read, [], concurrent, 0);
    }

    getItem(address: string): object {
      return BatchApiHelper.createIndexerObject(Note, this, [address]);
    }

    getItemAt(index: number): object {
      return this.note("GetItemAt", index);
    }

    getItemOrNullObject(address: string): object {
      return this.note("GetItemOrNullObject", address);
    }

    override _handleResult(answer: unknown): void {
      super._handleResult(answer);
      const { _Items: items } = this.answer;
      if (!Array.isArray(items)) return;
      this.notes = items.map((item: unknown, index) => {
        const note = BatchApiHelper.createChildItemObject(Note, true, this, item, index);
        note._handleResult(item);
        return note;
      });
    }

    private note(method: string, key: string | number): object {
      return BatchApiHelper.createMethodObject(Note, this, method, read, [key], false, false, null, concurrent);
    }
  }

  Object.assign(excel, { Note, NoteCollection });
  Object.defineProperty(excel.Worksheet.prototype, "notes", {
    get(this: Excel.Worksheet) {
      return BatchApiHelper.createPropertyObject(NoteCollection, this, "Notes", true, concurrent);
    },
    configurable: true,
  });
}
