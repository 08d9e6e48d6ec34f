import { z } from "zod";
import type { Release } from "../../../dataset/releases.ts";
import { resolvedResources } from "./resolved-resources.ts";
import type { PackageTable } from "./tables.ts";

const fieldSchema = z.looseObject({
  name: z.string(),
  type: z.enum(["string", "number", "integer", "boolean", "year", "date"]),
  description: z.string(),
  unit: z.string().optional(),
  /** What joins several values in one cell of a CSV file. */
  listDelimiter: z.literal("|").optional(),
  constraints: z
    .object({
      required: z.boolean().optional(),
      enum: z.array(z.string()).readonly().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    })
    .optional(),
});

const resourceSchema = z.looseObject({
  name: z.string(),
  path: z.string(),
  title: z.string(),
  licenses: z.array(z.object({ name: z.string(), title: z.string(), path: z.string() })).readonly(),
  schema: z.looseObject({
    fields: z.array(fieldSchema).readonly(),
    primaryKey: z.array(z.string()).readonly(),
    foreignKeys: z
      .array(
        z.object({
          fields: z.array(z.string()).readonly(),
          reference: z.object({ resource: z.string(), fields: z.array(z.string()).readonly() }),
        }),
      )
      .readonly()
      .optional(),
  }),
});

/** A descriptor of a data package (datapackage.org, 2.0), so far as it is read here. */
export const packageSchema = z.looseObject({
  name: z.string(),
  resources: z.array(resourceSchema).readonly(),
});

export type Field = z.infer<typeof fieldSchema>;
export type Resource = z.infer<typeof resourceSchema>;

/** A table's description, with the columns that are published and the file of the same in JSON. */
function published({ name, columns }: PackageTable, resources: readonly Resource[]): Resource {
  const resource = resources.find((described) => described.name === name);
  if (resource === undefined) throw new Error(`data/datapackage.json does not describe ${name}`);
  const fields = columns.map((column) => {
    const field = resource.schema.fields.find((described) => described.name === column);
    if (field === undefined) throw new Error(`no description of ${name}.${column}`);
    return field;
  });
  return { ...resource, json: `${name}.json`, schema: { ...resource.schema, fields } };
}

/**
 * The descriptor of what is published of a release: the tables of `data/` as `data/datapackage.json` describes them, and
 * those worked out from them.
 */
export function descriptorOf(
  tables: readonly PackageTable[],
  { version, date, draft }: Release,
  describing: unknown,
): object {
  packageSchema.parse(describing);
  // Checked above; what the schema gives back has its keys in another order.
  const ofData = describing as z.infer<typeof packageSchema>;
  const described = [...resolvedResources, ...ofData.resources];
  return {
    ...ofData,
    id: `wattprint-dataset-${version}`,
    version,
    created: `${date}T00:00:00Z`,
    draft,
    description:
      `Release ${version} as the calculator has it. Each table is there as CSV (path) and as JSON (json): an array of ` +
      "objects, an absent value null, a list an array. Lists in a CSV cell are joined by the character in listDelimiter.",
    resources: tables.map((table) => published(table, described)),
  };
}
