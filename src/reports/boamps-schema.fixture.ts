/**
 * The rules of BoAmps' published schema (Boavizta/BoAmps, `model/`, draft-04, as it stood on 2026-04-08) in words of
 * our own: types, choices and what is required, so far as a report of ours could break them.
 */
const text = { type: "string" };
const amount = { type: "number" };
const count = { type: "integer" };
const share = { type: "number", minimum: 0, maximum: 1 };
const choice = (...values: readonly string[]) => ({ type: "string", enum: values });
const object = (properties: object, ...required: readonly string[]) =>
  required.length === 0 ? { type: "object", properties } : { type: "object", properties, required };
const list = (items: object) => ({ type: "array", minItems: 1, items });

const algorithm = object({
  trainingType: text,
  algorithmType: text,
  algorithmName: text,
  algorithmUri: text,
  foundationModelName: text,
  foundationModelUri: text,
  parametersNumber: amount,
  framework: text,
  frameworkVersion: text,
});

const data = object(
  {
    dataUsage: choice("input", "output"),
    dataType: choice(
      "tabular",
      "audio",
      "boolean",
      "image",
      "video",
      "object",
      "text",
      "token",
      "word",
      "other",
    ),
    dataSize: amount,
    dataQuantity: amount,
    shape: text,
    source: choice("public", "private", "other"),
  },
  "dataUsage",
  "dataType",
);

const measure = object(
  {
    measurementMethod: text,
    manufacturer: text,
    version: text,
    cpuTrackingMode: text,
    gpuTrackingMode: text,
    averageUtilizationCpu: share,
    averageUtilizationGpu: share,
    powerCalibrationMeasurement: amount,
    durationCalibrationMeasurement: amount,
    powerConsumption: amount,
    measurementDuration: amount,
    measurementDateTime: text,
  },
  "measurementMethod",
  "powerConsumption",
);

const component = object(
  {
    componentName: text,
    componentType: text,
    nbComponent: count,
    memorySize: count,
    manufacturer: text,
    family: text,
    series: text,
    share,
  },
  "componentType",
  "nbComponent",
);

export const boAmpsSchema = {
  $schema: "http://json-schema.org/draft-04/schema#",
  ...object(
    {
      header: object(
        {
          licensing: text,
          formatVersion: text,
          formatVersionSpecificationUri: text,
          reportId: text,
          reportDatetime: {
            type: "string",
            pattern: "^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$",
          },
          reportStatus: choice("draft", "final", "corrective", "other"),
        },
        "reportDatetime",
      ),
      task: object(
        {
          taskStage: text,
          taskFamily: text,
          nbRequest: amount,
          algorithms: list(algorithm),
          dataset: list(data),
          measuredAccuracy: share,
          estimatedAccuracy: choice("veryPoor", "poor", "average", "good", "veryGood"),
          taskDescription: text,
        },
        "taskStage",
        "taskFamily",
        "algorithms",
        "dataset",
      ),
      measures: list(measure),
      system: object({ os: text }, "os"),
      software: object({ language: text }, "language"),
      infrastructure: object(
        {
          infraType: choice("publicCloud", "privateCloud", "onPremise", "other"),
          cloudProvider: text,
          cloudInstance: text,
          cloudService: text,
          components: list(component),
        },
        "infraType",
        "components",
      ),
      environment: object(
        {
          country: text,
          latitude: amount,
          longitude: amount,
          location: text,
          powerSupplierType: choice("public", "private", "internal", "other"),
          powerSource: text,
          powerSourceCarbonIntensity: amount,
        },
        "country",
      ),
      quality: choice("high", "medium", "low"),
    },
    "task",
    "measures",
    "infrastructure",
  ),
  // The published schema lets any other property pass. Ours names all it writes, so a misspelt one shows.
  additionalProperties: false,
};
