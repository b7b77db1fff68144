/** The JSON of the command line as a JSON Schema, for programs that read it. */
import { z } from "zod";
import { reportFileSchema } from "../src/agenda/report/reportSchema";

/** Later versions may add keys, so a reader must expect keys that it does not know. */
export function reportSchemaText(): string {
  const schema = z.toJSONSchema(reportFileSchema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  const { $schema, ...rest } = schema;
  const version = reportFileSchema.shape.schemaVersion.value;
  const described = {
    $schema,
    title: `RAG Agenda report, version ${version}`,
    description:
      "What `npm run refresh` and `npm run repair` write with --json. The version changes where a key is taken out or means something else; keys may be added without a new version.",
    ...rest,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
