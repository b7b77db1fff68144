/** Answers `load`: the properties that a query selects, as the nested objects that office.js expects. */
import { isGiven } from "./arguments";
import type { ExcelObject } from "./excelType";
import { notImplemented } from "./refusals";
import type { Session } from "./session";
import type { QueryInfo } from "../protocol/wire";

/** Null is a null object. A query that selects nothing loads every scalar property that this host has. */
export function loadObject(object: ExcelObject | null, query: QueryInfo, session: Session): unknown {
  if (object === null) return null;
  const wanted = selectionTree([...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)]);
  if (!object.isCollection) return loadOne(object, wanted, session);
  return loadCollection(object, wanted, session, query);
}

/** Name to what is wanted of it; an empty map means all of it. */
type Selection = Map<string, Selection>;

function selectionTree(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let level = root;
    for (const part of path.split(/[/.]/).filter((name) => name !== "")) {
      const next: Selection = level.get(part) ?? new Map<string, Selection>();
      level.set(part, next);
      level = next;
    }
  }
  return root;
}

function loadOne(object: ExcelObject, wanted: Selection, session: Session): Record<string, unknown> {
  const answer = object.identify(session);
  const names: Selection = wanted.size === 0 ? new Map([["*", new Map<string, Selection>()]]) : wanted;
  for (const [name, inner] of names) {
    if (name === "$none") continue;
    if (name === "*" || name === "$all") {
      for (const scalar of object.scalarNames) answer[wireName(scalar)] = object.read(scalar, session);
    } else if (object.hasProperty(name)) {
      answer[wireName(name)] = object.read(name, session);
    } else if (object.hasNavigation(name)) {
      answer[wireName(name)] = loadNavigation(object.open(name, session), inner, session);
    } else {
      throw notImplemented(`${object.typeName}.${name}`);
    }
  }
  return answer;
}

function loadNavigation(object: ExcelObject | null, wanted: Selection, session: Session): unknown {
  if (object === null) return null;
  return object.isCollection ? loadCollection(object, wanted, session, {}) : loadOne(object, wanted, session);
}

/** Names that are not the collection's own ("count") are its items'; the library leaves "items/" out. */
function loadCollection(object: ExcelObject, wanted: Selection, session: Session, query: QueryInfo): unknown {
  const own: Selection = new Map();
  const ofItems: Selection = new Map();
  for (const [name, inner] of wanted) {
    if (name === "items") for (const [itemName, itemInner] of inner) ofItems.set(itemName, itemInner);
    else if (object.hasProperty(name)) own.set(name, inner);
    else ofItems.set(name, inner);
  }
  const answer: Record<string, unknown> = own.size > 0 || wanted.size === 0 ? loadOne(object, own, session) : {};
  const onlyOwn = own.size > 0 && ofItems.size === 0 && !wanted.has("items");
  if (onlyOwn) return answer;
  const skip = query.Skip ?? 0;
  const items = object.items(session).slice(skip, isGiven(query.Top) ? skip + query.Top : undefined);
  answer._Items = items.map((item) => loadOne(item, ofItems, session));
  return answer;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
