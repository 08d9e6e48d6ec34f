import { shortProse } from "./prose.ts";
import type { Report } from "./report-input.ts";
import type { ReportWorkload } from "./report-workload.ts";
import { paragraph, plainSentence } from "./spans.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The value all workloads agree on, or undefined. */
function common<T>(report: Report, of: (workload: ReportWorkload) => T): T | undefined {
  const [value, ...others] = new Set(report.workloads.map(of));
  return others.length === 0 ? value : undefined;
}

/** Components are counted in whole ones, with the share of them that was used: 2.5 devices are 3 at 5/6. */
function counted(count: number): Fields {
  const nbComponent = Math.ceil(count);
  return { nbComponent, share: count / nbComponent };
}

/** Sizes of memory are whole GB there; another size is left to the name. */
function memorySize(gb: number | undefined): Fields {
  return gb !== undefined && Number.isInteger(gb) ? { memorySize: gb } : {};
}

function deviceOf({ hardware, devices }: ReportWorkload, { words }: Report): Fields {
  if (hardware === undefined) {
    return { componentName: words.boAmps.notStated, componentType: "other", nbComponent: 1 };
  }
  const { kind, name, row } = hardware;
  return {
    componentName: name ?? words.boAmps.notStated,
    componentType: kind,
    ...counted(devices),
    ...memorySize(row?.memoryGb),
    ...(row === undefined ? {} : { manufacturer: row.vendor }),
  };
}

function componentsOf(workload: ReportWorkload, report: Report): readonly Fields[] {
  const { cpu, memoryGb } = workload.host;
  return [
    deviceOf(workload, report),
    ...(cpu === undefined
      ? []
      : [{ componentName: cpu.name, componentType: "cpu", ...counted(cpu.sockets) }]),
    ...(memoryGb === undefined
      ? []
      : [
          {
            componentName: `${memoryGb} GB`,
            componentType: "ram",
            nbComponent: 1,
            ...memorySize(memoryGb),
          },
        ]),
  ];
}

/** Workloads that run on the same components one after another have them once. */
function components(report: Report): readonly Fields[] {
  const all = report.workloads.flatMap((workload) => componentsOf(workload, report));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function infrastructure(report: Report): Fields {
  const kind = common(report, ({ site }) => (site.id === undefined ? undefined : site.kind));
  const types = { cloud: "publicCloud", grid: "onPremise", home: "other" } as const;
  const provider = common(report, ({ site }) => site.provider?.id);
  const instance = common(report, (workload) => workload.instance);
  return {
    infraType: kind === undefined ? "other" : types[kind],
    ...(provider === undefined ? {} : { cloudProvider: provider }),
    ...(instance === undefined ? {} : { cloudInstance: instance }),
    components: components(report),
  };
}

/** One place only: where workloads ran at several, the description has them. */
function environment(report: Report): Fields {
  const site = common(report, (workload) => workload.site);
  const country = common(report, (workload) => workload.country?.name);
  if (site === undefined || country === undefined) return {};
  const { lat, lon } = site.region ?? site.zone ?? {};
  // The field is of the grid's power: a marginal or market-based figure is another thing.
  const intensity =
    report.total.intensityKind === "location"
      ? common(report, (workload) => workload.intensity.fact.value)
      : undefined;
  return {
    environment: {
      country,
      ...(lat === undefined || lon === undefined ? {} : { latitude: lat, longitude: lon }),
      location: site.region?.city ?? site.region?.name ?? site.zone?.name ?? country,
      ...(intensity === undefined ? {} : { powerSourceCarbonIntensity: intensity }),
    },
  };
}

function measureOf(workload: ReportWorkload, { words, appVersion }: Report): Fields {
  const { hours, load, energyKwh } = workload;
  return {
    measurementMethod: words.boAmps.method(workload),
    manufacturer: "Wattprint",
    version: appVersion,
    powerConsumption: energyKwh,
    ...(hours === undefined ? {} : { measurementDuration: load.totalHours * 3600 }),
  };
}

/** The steps of BoAmps' quality: within 10 %, within 25 %, wider. A total of zero has no range to judge by. */
function quality({ total: { range } }: Report): Fields {
  const { totalKg, lowKg, highKg } = range;
  if (totalKg === 0) return {};
  const error = Math.max(1 - lowKg / totalKg, highKg / totalKg - 1);
  return { quality: error <= 0.1 ? "high" : error <= 0.25 ? "medium" : "low" };
}

/**
 * A report by BoAmps' schema (Boavizta/BoAmps, `model/`, draft-04). It has no field for emissions, so the description
 * tells them. `powerConsumption` is energy in kWh; it is the energy at the boundary, so that times the carbon intensity
 * it gives the emissions of the electricity. Family, algorithm and data of the task are required, and not known here.
 */
export function boAmpsReport(report: Report): string {
  const { words, workloads, writtenAt } = report;
  const { notStated } = words.boAmps;
  const stages = new Set(workloads.map(({ stage }) => boAmpsStages[stage]));
  const document = {
    header: {
      formatVersion: "0.1",
      formatVersionSpecificationUri: "https://github.com/Boavizta/BoAmps/tree/main/model",
      reportDatetime: writtenAt.replace("T", " "),
      reportStatus: "draft",
    },
    task: {
      taskStage: [...stages].join(" + "),
      taskFamily: notStated,
      algorithms: [{ algorithmName: notStated }],
      dataset: [{ dataUsage: "input", dataType: "other" }],
      taskDescription: paragraph(
        [[words.boAmps.energy(report)], ...shortProse(report)],
        plainSentence,
      ),
    },
    measures: workloads.map((workload) => measureOf(workload, report)),
    infrastructure: infrastructure(report),
    ...environment(report),
    ...quality(report),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Stages by the names BoAmps' schema gives as examples, where it has one. */
const boAmpsStages = {
  data: "preprocessing",
  search: "hyperparameterSearch",
  train: "training",
  eval: "evaluation",
  serve: "inference",
  idle: "idle",
  other: "other",
} as const;
