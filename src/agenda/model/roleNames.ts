/** What a column may mean, as people read it. */
import type { ColumnRole } from "./agenda";

export const roleNames: Readonly<Record<ColumnRole, string>> = {
  action: "Action",
  comment: "Status comment",
  owner: "Owner",
  rating: "RAG rating",
  due: "Due date",
  updated: "Last updated",
  section: "Section",
  ref: "Reference",
  stage: "Stage",
  direction: "Direction of travel",
};
