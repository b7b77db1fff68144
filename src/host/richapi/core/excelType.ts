/**
 * A type of Excel's API as a table of members. What the table doesn't name is refused with NotImplemented and the
 * member's name, whether it is read, set, called or navigated to.
 *
 * Members carry the names of Microsoft's documentation, in camel case; the wire has a capital first letter.
 */
import type { Arguments } from "./arguments";
import { itemNotFound, notImplemented } from "./refusals";
import type { Session } from "./session";

export interface Property<T> {
  get?: (target: T, session: Session) => unknown;
  set?: (target: T, value: unknown, session: Session) => void;
}

/** Answers a plain value, or an object of the API (null where an …OrNullObject method finds nothing). */
export type Method<T> = (target: T, args: Arguments, session: Session) => unknown;

export interface Members<T> {
  typeName: string;
  /** What names the object in later batches: its `Id`, `_Id` or `_ReferenceId`. */
  identify?: (target: T, session: Session) => Record<string, unknown>;
  properties?: Record<string, Property<T>>;
  /** Properties that are objects themselves: `worksheet.tables`. */
  navigations?: Record<string, (target: T, session: Session) => ExcelObject | null>;
  methods?: Record<string, Method<T>>;
  /** Of a collection: all items, and the one of a name or id (null if there is none). */
  items?: (target: T, session: Session) => readonly ExcelObject[];
  find?: (target: T, key: unknown, session: Session) => ExcelObject | null;
}

/** One object of the API while a batch runs, whatever its type. */
export interface ExcelObject {
  readonly typeName: string;
  readonly type: unknown;
  readonly target: unknown;
  readonly isCollection: boolean;
  readonly scalarNames: readonly string[];
  hasProperty(name: string): boolean;
  hasNavigation(name: string): boolean;
  identify(session: Session): Record<string, unknown>;
  read(name: string, session: Session): unknown;
  set(name: string, value: unknown, session: Session): void;
  open(name: string, session: Session): ExcelObject | null;
  call(name: string, args: Arguments, session: Session): unknown;
  item(key: unknown, session: Session): ExcelObject;
  items(session: Session): readonly ExcelObject[];
}

export class ExcelType<T> {
  private declared: Members<T> | null = null;

  /** `declare` runs at the first use, when everything that the members refer to is loaded. */
  constructor(private readonly declare: () => Members<T>) {}

  get members(): Members<T> {
    this.declared ??= this.declare();
    return this.declared;
  }

  get typeName(): string {
    return this.members.typeName;
  }

  /** The object of the API that represents `target`. */
  of(target: T): ExcelObject {
    return new TypedObject(this, target);
  }

  /** As `of`, null for null: what …OrNullObject members answer. */
  orNull(target: T | null): ExcelObject | null {
    return target === null ? null : this.of(target);
  }

  /** What an object of this type represents; null for any other value. */
  targetOf(value: unknown): T | null {
    return isExcelObject(value) && value.type === this ? (value.target as T) : null;
  }
}

/** A collection's usual members, from its items and how one is found: getItem, getItemOrNullObject, getItemAt, getCount. */
export function collectionType<T>(
  declare: () => Members<T> & Required<Pick<Members<T>, "items" | "find">>,
): ExcelType<T> {
  return new ExcelType(() => {
    const members = declare();
    return {
      ...members,
      methods: {
        getItem: (target, args, session) => found(members.find(target, args.key(0), session)),
        getItemOrNullObject: (target, args, session) => members.find(target, args.key(0), session),
        getItemAt: (target, args, session) => found(members.items(target, session)[args.number(0)] ?? null),
        getCount: (target, _, session) => members.items(target, session).length,
        ...members.methods,
      },
    };
  });
}

function found(item: ExcelObject | null): ExcelObject {
  if (item === null) throw itemNotFound();
  return item;
}

export function isExcelObject(value: unknown): value is ExcelObject {
  return value instanceof TypedObject;
}

class TypedObject<T> implements ExcelObject {
  constructor(
    readonly type: ExcelType<T>,
    readonly target: T,
  ) {}

  get typeName(): string {
    return this.type.typeName;
  }

  get isCollection(): boolean {
    return this.type.members.items !== undefined;
  }

  get scalarNames(): readonly string[] {
    const properties = Object.entries(this.type.members.properties ?? {});
    return properties.filter(([, property]) => property.get !== undefined).map(([name]) => name);
  }

  hasProperty(name: string): boolean {
    return Object.hasOwn(this.type.members.properties ?? {}, name);
  }

  hasNavigation(name: string): boolean {
    return Object.hasOwn(this.type.members.navigations ?? {}, name);
  }

  identify(session: Session): Record<string, unknown> {
    return this.type.members.identify?.(this.target, session) ?? {};
  }

  read(name: string, session: Session): unknown {
    const get = this.member(this.type.members.properties, name).get;
    if (!get) throw this.missing(name);
    return get(this.target, session);
  }

  set(name: string, value: unknown, session: Session): void {
    const set = this.member(this.type.members.properties, name).set;
    if (!set) throw this.missing(name);
    set(this.target, value, session);
  }

  open(name: string, session: Session): ExcelObject | null {
    return this.member(this.type.members.navigations, name)(this.target, session);
  }

  call(name: string, args: Arguments, session: Session): unknown {
    return this.member(this.type.members.methods, name)(this.target, args, session);
  }

  item(key: unknown, session: Session): ExcelObject {
    const { find } = this.type.members;
    if (!find) throw this.missing("getItem");
    return found(find(this.target, key, session));
  }

  items(session: Session): readonly ExcelObject[] {
    const { items } = this.type.members;
    if (!items) throw this.missing("items");
    return items(this.target, session);
  }

  private member<M>(members: Record<string, M> | undefined, name: string): M {
    const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw this.missing(name);
    return member;
  }

  private missing(name: string): Error {
    return notImplemented(`${this.typeName}.${name}`);
  }
}
