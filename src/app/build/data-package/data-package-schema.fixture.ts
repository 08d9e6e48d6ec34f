/**
 * The rules of Data Package 2.0 (datapackage.org, Data Package, Data Resource, Table Dialect, Table Schema) in words of
 * our own: what is required, types, names and paths, so far as a descriptor of ours could break them.
 */
const text = { type: "string" };
const filled = { type: "string", minLength: 1 };
const object = (properties: object, ...required: readonly string[]) => ({
  type: "object",
  properties,
  required,
});
const list = (items: object) => ({ type: "array", minItems: 1, items });

/** Below the descriptor: neither absolute nor up. */
const path = { type: "string", pattern: "^(?![./~\\\\])(?!.*\\.\\.)(?!.*:)[^\\\\]+$" };

const licence = {
  ...object({ name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path: text, title: text }),
  anyOf: [{ required: ["name"] }, { required: ["path"] }],
};

/** Constraints that each type of field knows. */
const constraints: Readonly<Record<string, object>> = {
  string: { enum: list(text), pattern: text, minLength: {}, maxLength: {} },
  number: { minimum: { type: "number" }, maximum: { type: "number" } },
  integer: { minimum: { type: "integer" }, maximum: { type: "integer" } },
  year: { minimum: { type: "integer" }, maximum: { type: "integer" } },
  boolean: {},
  date: {},
};

const field = {
  oneOf: Object.entries(constraints).map(([type, own]) => {
    const known = { required: { type: "boolean" }, unique: { type: "boolean" }, ...own };
    return object(
      {
        name: filled,
        type: { const: type },
        description: filled,
        trueValues: list(text),
        falseValues: list(text),
        constraints: { type: "object", properties: known, additionalProperties: false },
      },
      "name",
      "type",
    );
  }),
};

const foreignKey = object(
  { fields: list(text), reference: object({ resource: text, fields: list(text) }, "fields") },
  "fields",
  "reference",
);

const schema = object(
  {
    fields: list(field),
    missingValues: { type: "array", items: text },
    primaryKey: list(text),
    foreignKeys: list(foreignKey),
  },
  "fields",
);

const resource = object(
  {
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    type: { const: "table" },
    path,
    title: filled,
    description: filled,
    format: { const: "csv" },
    mediatype: { const: "text/csv" },
    encoding: { const: "utf-8" },
    dialect: object({ delimiter: { const: "," } }),
    licenses: list(licence),
    schema,
  },
  "name",
  "path",
);

export const dataPackageSchema = object(
  {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    id: text,
    title: text,
    description: text,
    version: text,
    created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
    licenses: list(licence),
    sources: list({ ...object({ title: text, path: text }), minProperties: 1 }),
    resources: list(resource),
  },
  "resources",
);
