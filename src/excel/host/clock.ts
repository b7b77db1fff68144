/** Only here does the add-in ask what day it is: the person's own calendar day. */
import type { Day } from "../../agenda/model/day";

export function today(): Day {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}
