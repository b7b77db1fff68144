/** Hyperlinks of one sheet. */

/** A web address, or a place in this workbook ("'Sheet name'!A1"). */
export interface Link {
  address: string | null;
  documentReference: string | null;
  screenTip: string | null;
  textToDisplay: string;
}

export declare class Links {
  link(row: number, column: number): Link | null;
  /** The cell's text becomes textToDisplay (or keeps its own), in Excel's link look. Null takes the link away, the text stays. */
  setLink(row: number, column: number, link: Partial<Link> | null): void;
}
