/** What the model takes from excelts by name, with charts switched on: without this the library carries them along and can't make any. */
import { Table, ValueType, type Cell, type Row, type Style, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";

installChartSupport();

export { Table, ValueType };
export type { Cell, Row, Style, Worksheet };
