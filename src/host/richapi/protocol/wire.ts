/** The shape of a request batch as office.js sends it, and of its answer. Parsed here, trusted afterwards. */
import { z } from "zod";

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const pathTypes = {
  workbook: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

const argumentInfo = z.looseObject({
  Arguments: z.array(z.unknown()).nullish(),
  /** Parallel to Arguments: the path that an argument names, 0 for a plain value, an array inside an array. */
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const queryInfo = z.looseObject({
  Select: z.array(z.string()).nullish(),
  Expand: z.array(z.string()).nullish(),
  Top: z.number().nullish(),
  Skip: z.number().nullish(),
});

const action = z.looseObject({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.nullish(),
  QueryInfo: queryInfo.nullish(),
});

const objectPath = z.looseObject({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo.nullish(),
});

export const batchSchema = z.looseObject({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type Batch = z.infer<typeof batchSchema>;
export type Action = Batch["Actions"][number];
export type ObjectPath = Batch["ObjectPaths"][string];
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type QueryInfo = z.infer<typeof queryInfo>;

export interface ErrorAnswer {
  Code: string;
  Message: string;
  HttpStatusCode: number;
}

export interface BatchAnswer {
  Error?: ErrorAnswer & { ActionIndex: number; Location: string };
  Results: { ActionId: number; Value: unknown }[];
  /** The trace markers that were reached: the library adds and removes some event handlers by them. */
  TraceIds?: number[];
}
