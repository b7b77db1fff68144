/** What Excel on the web says to the library about itself, the add-in and the workbook, before anything else. */

export interface AppContextFacts {
  addIn: { id: string; name: string };
  /** The address of the workbook, as the add-in sees it. */
  documentUrl: string;
  /** BCP 47, also of dates and numbers. */
  locale?: string;
  /** Size of the add-in's pane in pixels. */
  pane?: { width: number; height: number };
  /** The newest set of Excel's API that this Excel reports, as 1.13 in Excel 2021. */
  excelApi?: number;
  /** Whether this Excel reports that add-ins have keyboard shortcuts. */
  keyboardShortcuts?: boolean;
}

export function appContext({
  addIn,
  documentUrl,
  locale = "en-GB",
  pane = { width: 350, height: 600 },
  excelApi = 1.18,
  keyboardShortcuts = true,
}: AppContextFacts): object {
  return {
    _id: addIn.id,
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: addIn.id,
    _appInstanceId: addIn.id,
    _requirementMatrix: JSON.stringify({
      excelapi: excelApi,
      sharedruntime: 1.1,
      delayforcelledit: 1.1,
      ...(keyboardShortcuts && { keyboardshortcuts: 1.1 }),
    }),
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: pane.height,
    _clientWindowWidth: pane.width,
    _addinName: addIn.name,
    _appDomains: [],
    _initialDisplayMode: 2,
  };
}
