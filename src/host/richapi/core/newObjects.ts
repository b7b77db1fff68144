/** Services that the library creates by the name of their type; they have no parent in the workbook. */
import type { ExcelObject } from "./excelType";
import { ExcelType } from "./excelType";
import { notImplemented } from "./refusals";
import type { PaneState, Session } from "./session";

export function newObject(typeName: string, session: Session): ExcelObject {
  const type = types[typeName];
  if (!type) throw notImplemented(typeName);
  return type.of(session);
}

const types: Record<string, ExcelType<Session>> = {
  /** The library reports that its ribbon functions are ready. */
  "Microsoft.InternalService.AddinInternalService": new ExcelType<Session>(() => ({
    typeName: "AddinInternalService",
    methods: { notifyActionHandlerReady: () => null },
  })),
  /** Behind Office.addin.showAsTaskpane, hide and onVisibilityModeChanged. */
  "Microsoft.AppRuntime.AppRuntimeService": new ExcelType<Session>(() => ({
    typeName: "AppRuntimeService",
    methods: {
      setAppRuntimeState: (session, args) => {
        const states: readonly PaneState[] = ["Visible", "Background"];
        session.requestPane(args.choice(0, states));
      },
      getAppRuntimeState: (session) => session.paneState,
    },
  })),
};
