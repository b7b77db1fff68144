/** The parts of an opened package by their paths, each unpacked when it is read, and what they refer to. */
import { FileError } from "../ooxml/fileError";
import { damaged, openPackage, unpacked } from "../ooxml/openPackage";
import { endingOf, notAWorkbook } from "../ooxml/packageKind";
import { attribute, eachElement } from "./elements";
import type { ElementHandlers } from "./elements";

/** One reference of a part to another one. */
export interface Relationship {
  id: string;
  /** The last part of its type: "worksheet", "table", "comments" … */
  kind: string;
  /** Path from the package's root. */
  target: string;
}

const openable = "an .xlsx or .xlsm file";

export class PackageParts {
  private constructor(
    private readonly files: ReadonlyMap<string, { unpack: () => Uint8Array }>,
    private readonly fileName: string,
  ) {}

  /** Throws FileError for what is no workbook. */
  static open(bytes: Uint8Array, fileName: string): PackageParts {
    const files = openPackage(bytes, fileName);
    if (files === null) throw notAWorkbook(fileName, openable);
    const parts = new PackageParts(
      new Map(files.map((file) => [file.name, { unpack: () => unpacked(file, fileName) }])),
      fileName,
    );
    endingOf((path) => parts.text(path), fileName, openable);
    return parts;
  }

  text(path: string, encoding = "utf-8"): string | null {
    const file = this.files.get(path);
    return file === undefined ? null : new TextDecoder(encoding).decode(file.unpack());
  }

  /** Nothing where there is no such part. Throws FileError where it is no XML. */
  read(path: string, handlers: ElementHandlers): void {
    const xml = this.text(path);
    if (xml === null) return;
    try {
      eachElement(xml, handlers);
    } catch (error) {
      throw error instanceof FileError ? error : damaged(this.fileName, reasonOf(error));
    }
  }

  relationships(path: string): Relationship[] {
    const slash = path.lastIndexOf("/") + 1;
    const found: Relationship[] = [];
    this.read(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`, {
      open: (name, attributes) => {
        if (name !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
        found.push({
          id: attribute(attributes, "Id") ?? "",
          kind: (attribute(attributes, "Type") ?? "").split("/").at(-1) ?? "",
          target: pathFrom(path.slice(0, slash), attribute(attributes, "Target") ?? ""),
        });
      },
    });
    return found;
  }
}

function pathFrom(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
