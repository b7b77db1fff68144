/** The page's policy makes no script from text, and a browser complains of the mere attempt: schemas do without. Imported before any of them. */
import { config } from "zod";

config({ jitless: true });
