/** The schemas of manifests with their annotations, as Microsoft publishes them; only beside the project's own checkouts. */
import { existsSync } from "node:fs";
import { join } from "node:path";

export const publishedSchemas = join(__dirname, "../../../shared/manifest-schema");

export const hasPublishedSchemas = existsSync(publishedSchemas);
