/** Answers one request batch: actions in order, each completed before the next, none undone when a later one fails. */
import { Arguments } from "./core/arguments";
import type { ExcelObject } from "./core/excelType";
import { isExcelObject } from "./core/excelType";
import { loadObject } from "./core/load";
import { newObject } from "./core/newObjects";
import { ApiRefusal, errorAnswer, invalidArgument, notImplemented } from "./core/refusals";
import type { Session } from "./core/session";
import type { Action, ArgumentInfo, Batch, BatchAnswer, ObjectPath } from "./protocol/wire";
import { actionTypes, batchSchema, pathTypes } from "./protocol/wire";
import { rangeType, workbookType } from "./types";

/** `batch` is the parsed text of the request. Never rejects: whatever goes wrong is in the answer. */
export async function answerBatch(session: Session, batch: unknown): Promise<BatchAnswer> {
  const parsed = batchSchema.safeParse(batch);
  if (!parsed.success) {
    return { Error: { ...errorAnswer(invalidArgument()), ActionIndex: 0, Location: "" }, Results: [] };
  }
  const actorBefore = session.model.actor;
  session.model.actor = "addin";
  try {
    return await new BatchRun(session, parsed.data).answer();
  } finally {
    session.model.actor = actorBefore;
    session.endBatch();
  }
}

class BatchRun {
  private readonly objects = new Map<number, ExcelObject | null>();

  constructor(
    private readonly session: Session,
    private readonly batch: Batch,
  ) {}

  async answer(): Promise<BatchAnswer> {
    const results: BatchAnswer["Results"] = [];
    const traceIds: number[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await this.perform(action) });
        if (action.ActionType === actionTypes.trace) traceIds.push(action.Id);
      } catch (error) {
        return {
          Error: { ...errorAnswer(error), ActionIndex: index, Location: this.location(action) },
          Results: results,
          TraceIds: traceIds,
        };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private async perform(action: Action): Promise<unknown> {
    if (action.ActionType === actionTypes.trace) return null;
    const object = await this.object(action.ObjectPathId);
    this.session.failures.beforeAction(memberOf(object, action));
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === null ? null : object.identify(this.session);
      case actionTypes.query:
        return loadObject(object, action.QueryInfo ?? {}, this.session);
      case actionTypes.method:
        return this.callMethod(object, action);
      case actionTypes.setProperty:
        return this.setProperty(object, action);
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  /** On a null object every method does nothing, as `getItemOrNullObject("Sample").delete()` of Microsoft's samples relies on. */
  private async callMethod(object: ExcelObject | null, action: Action): Promise<unknown> {
    if (object === null) return { _IsNull: true };
    const args = await this.arguments(action.ArgumentInfo);
    const value = await object.call(apiName(action.Name), args, this.session);
    return isExcelObject(value) ? value.identify(this.session) : (value ?? null);
  }

  private async setProperty(object: ExcelObject | null, action: Action): Promise<null> {
    if (object === null) return null;
    const args = await this.arguments(action.ArgumentInfo);
    object.set(apiName(action.Name), args.at(0), this.session);
    return null;
  }

  private async object(pathId: number): Promise<ExcelObject | null> {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(pathId)];
    if (!path) throw invalidArgument();
    const object = await this.resolve(path);
    this.objects.set(pathId, object);
    return object;
  }

  private async resolve(path: ObjectPath): Promise<ExcelObject | null> {
    switch (path.ObjectPathType) {
      case pathTypes.workbook:
        return workbookType.of(this.session.model);
      case pathTypes.newObject:
        return newObject(path.Name, this.session);
      case pathTypes.reference:
        return rangeType.of(this.session.keptRange(path.Name));
      case pathTypes.nullObject:
        return null;
      default:
        return this.resolveFromParent(path);
    }
  }

  private async resolveFromParent(path: ObjectPath): Promise<ExcelObject | null> {
    const parent = await this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    this.session.failures.beforeObject(makingMember(parent, path));
    if (path.ObjectPathType === pathTypes.property) return parent.open(apiName(path.Name), this.session);
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) return parent.item(args.at(0), this.session);
    if (path.ObjectPathType !== pathTypes.method) throw notImplemented(`Object path type ${path.ObjectPathType}`);
    const value = await parent.call(apiName(path.Name), args, this.session);
    if (value !== null && !isExcelObject(value)) throw new ApiRefusal("InvalidObjectPath");
    return value;
  }

  private async arguments(info: ArgumentInfo | null | undefined): Promise<Arguments> {
    const values = info?.Arguments ?? [];
    const pathIds = info?.ReferencedObjectPathIds;
    if (!pathIds) return new Arguments(values);
    return new Arguments(await Promise.all(values.map((value, index) => this.argument(value, pathIds[index]))));
  }

  private async argument(value: unknown, pathId: unknown): Promise<unknown> {
    if (typeof pathId === "number" && pathId !== 0) {
      const object = await this.object(pathId);
      if (object === null) throw invalidArgument();
      return object;
    }
    if (!Array.isArray(pathId) || !Array.isArray(value)) return value;
    return Promise.all(value.map((inner, index) => this.argument(inner, pathId[index])));
  }

  /** As debugInfo.errorLocation reads: "Worksheet.getRange". */
  private location(action: Action): string {
    const object = this.objects.get(action.ObjectPathId);
    if (object) return memberOf(object, action);
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const parent = path ? this.objects.get(path.ParentObjectPathId ?? 0) : null;
    return path && parent ? makingMember(parent, path) : "";
  }
}

/** The member that answers the object of a path. */
function makingMember(parent: ExcelObject, path: ObjectPath): string {
  return `${parent.typeName}.${path.ObjectPathType === pathTypes.indexer ? "getItem" : apiName(path.Name)}`;
}

function memberOf(object: ExcelObject | null, action: Action): string {
  const typeName = object?.typeName ?? "";
  return action.Name === "" ? typeName : `${typeName}.${apiName(action.Name)}`;
}

/** "GetRange" on the wire is `getRange`; the library's own members keep their underscore. */
function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
