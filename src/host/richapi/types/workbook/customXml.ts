/** Excel.CustomXmlPartCollection, its selections by namespace, and CustomXmlPart. */
import type { CustomXmlPart, CustomXmlParts } from "../../../model/package/customXml";
import type { ExcelObject, Method } from "../../core/excelType";
import { collectionType, ExcelType } from "../../core/excelType";
import { itemNotFound } from "../../core/refusals";

interface PartsTarget {
  parts: CustomXmlParts;
  /** Null: all parts. */
  namespace: string | null;
}

interface PartTarget {
  parts: CustomXmlParts;
  id: string;
}

export const customXmlPartCollectionType: ExcelType<PartsTarget> = collectionType(() => ({
  typeName: "CustomXmlPartCollection",
  items: list,
  find: byId,
  methods: {
    add: ({ parts }, args) => partType.of({ parts, id: parts.add(args.text(0)).id }),
    getByNamespace: ({ parts }, args) => scopedCollectionType.of({ parts, namespace: args.text(0) }),
  },
}));

const scopedCollectionType: ExcelType<PartsTarget> = collectionType(() => ({
  typeName: "CustomXmlPartScopedCollection",
  items: list,
  find: byId,
  methods: {
    getOnlyItem: (target) => {
      const only = onlyItem(target);
      if (only === null) throw itemNotFound();
      return only;
    },
    getOnlyItemOrNullObject: onlyItem,
  },
}));

const partType: ExcelType<PartTarget> = new ExcelType(() => ({
  typeName: "CustomXmlPart",
  identify: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (target) => current(target).namespace },
  },
  methods: {
    getXml: (target) => current(target).xml,
    setXml: ({ parts, id }, args) => parts.setXml(id, args.text(0)),
    delete: ({ parts, id }) => parts.delete(id),
  } satisfies Record<string, Method<PartTarget>>,
}));

function list({ parts, namespace }: PartsTarget): readonly ExcelObject[] {
  return parts.list(namespace ?? undefined).map(({ id }) => partType.of({ parts, id }));
}

function byId(target: PartsTarget, key: unknown): ExcelObject | null {
  const part = target.parts.get(String(key));
  if (part === null || (target.namespace !== null && part.namespace !== target.namespace)) return null;
  return partType.of({ parts: target.parts, id: part.id });
}

/** Null where there is none, and where there are several. */
function onlyItem(target: PartsTarget): ExcelObject | null {
  const [first, ...others] = list(target);
  return first === undefined || others.length > 0 ? null : first;
}

function current({ parts, id }: PartTarget): CustomXmlPart {
  const part = parts.get(id);
  if (part === null) throw itemNotFound();
  return part;
}
