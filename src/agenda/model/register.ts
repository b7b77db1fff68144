/** The register of owners. */

/** A person who may own actions, as the workbook's table `Owners` lists them. */
export interface RegisteredOwner {
  name: string;
  otherNames: string[];
  email: string | null;
  team: string | null;
  active: boolean;
}

/** Name of the table that is the register. */
export const registerTable = "Owners";
