/** What the store is given in words, store/listing.json, within the lengths that Partner Center takes. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** learn.microsoft.com, "Create your Microsoft AppSource listing": characters, and how many there may be. */
export const limits = {
  name: 50,
  summary: 100,
  description: 4000,
  searchTerm: 40,
  searchTerms: 3,
  categories: 3,
  industries: 2,
  caption: 200,
  screenshots: 5,
  screenshotBytes: 1024 * 1024,
};

/** Of the list that Partner Center offers for add-ins. */
const categories = z.enum([
  "Collaboration",
  "Content management",
  "Data + analytics",
  "Productivity",
  "Project management",
  "Reference",
  "Utilities + tools",
  "Workflow & Process Management",
]);

const text = (most: number) => z.string().min(1).max(most);

const listingSchema = z.strictObject({
  name: text(limits.name),
  summary: text(limits.summary),
  /** Blocks of text, with a blank line between them; each line that begins with "- " is an entry of a list. */
  description: z.array(z.string().min(1)).refine((blocks) => blocks.join("\n\n").length <= limits.description),
  searchTerms: z.array(text(limits.searchTerm)).min(1).max(limits.searchTerms),
  categories: z.array(categories).min(1).max(limits.categories),
  industries: z.array(z.literal(["Government", "Education", "Healthcare"])).max(limits.industries),
  /** In the order in which the store shows them. */
  screenshots: z
    .array(z.strictObject({ file: z.string().regex(/^[\w-]+\.png$/), caption: text(limits.caption) }))
    .min(3)
    .max(limits.screenshots),
  /** Whom people write to: an address of a page, or "mailto:". Null where those who publish the add-in have not said. */
  contact: z
    .string()
    .regex(/^(?:https:\/\/|mailto:)\S+$/)
    .nullable(),
  /** Notes for certification: what a tester does, step by step. */
  testNotes: z.array(z.string().min(1)),
});

export type Listing = z.infer<typeof listingSchema>;

/** @throws {z.ZodError} where something is longer than the store takes */
export function readListing(): Listing {
  const file = path.resolve(__dirname, "../../store/listing.json");
  return listingSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}
