/** Every feature that a workbook of Excel's may have and the host does not know, by what people call it. */
import { note, threadedComment } from "./comments";
import { dataModel, externalLink, query } from "./connections";
import { activeX, checkBox, embeddedObject, formControl } from "./controls";
import { customView, macros, printerSettings, sensitivityLabel, signature } from "./documents";
import { chartSheet, headerPicture, newerChart, smartArt, sparkline } from "./drawings";
import { workbookWith, type Feature } from "./featureBook";
import { pivotTable, slicer, timeline } from "./pivots";
import { dynamicArray, linkedDataType, pictureInCell } from "./richValues";

export const features: readonly [string, Feature][] = [
  ["a pivot table with its cache", pivotTable],
  ["a slicer", slicer],
  ["a timeline", timeline],
  ["a form control", formControl],
  ["an ActiveX control", activeX],
  ["a check box", checkBox],
  ["a picture in a cell", pictureInCell],
  ["a picture in the header", headerPicture],
  ["a note", note],
  ["a threaded comment with its people", threadedComment],
  ["a sparkline", sparkline],
  ["a data model", dataModel],
  ["a query", query],
  ["an external link", externalLink],
  ["a chart sheet", chartSheet],
  ["a newer chart", newerChart],
  ["SmartArt", smartArt],
  ["an embedded object", embeddedObject],
  ["a custom view", customView],
  ["a sensitivity label", sensitivityLabel],
  ["a spilled array", dynamicArray],
  ["a linked data type", linkedDataType],
  ["printer settings", printerSettings],
  ["a signature", signature],
  ["macros", macros],
];

/** Two workbooks with all of them but a linked data type, whose parts are those of a picture in a cell. */
export async function fullWorkbooks(): Promise<Uint8Array[]> {
  const second: Feature[] = [dynamicArray, query, chartSheet, customView];
  const groups = [
    features.map(([, feature]) => feature).filter((feature) => feature !== linkedDataType && !second.includes(feature)),
    second,
  ];
  return Promise.all(groups.map(workbookWith));
}
