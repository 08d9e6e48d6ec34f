import type { Hardware } from "../../dataset/types.ts";

/**
 * What a count may be of. `devices`, `processors` and `boards` are rows of the hardware table; `driver-devices`
 * are what nvidia-smi and the like list for one board.
 */
export type CountUnitName =
  | "devices"
  | "processors"
  | "cores"
  | "vcpus"
  | "boards"
  | "driver-devices";

export type CountUnit = {
  readonly unit: CountUnitName;
  /** How many of the unit make one row of the hardware table, ≥ 1. */
  readonly perDevice: number;
  /** For vCPUs: the threads of a core this takes for granted, to be told to the user. */
  readonly threadsPerCore?: number;
};

/**
 * The table does not know threads. Two is what clouds sell of most processors; Arm servers and Intel's E-cores run
 * one, where a vCPU is a core.
 */
const threadsPerCore = 2;

/** The ways this part can be counted, the one of the hardware table first. */
export function countUnits(hardware: Hardware): readonly [CountUnit, ...CountUnit[]] {
  const { id, kind, cores, driverDevices } = hardware;
  if (id === "generic-cpu-core") return [{ unit: "cores", perDevice: 1 }];
  if (kind === "cpu") {
    const processors: CountUnit = { unit: "processors", perDevice: 1 };
    if (cores === undefined) return [processors];
    return [
      processors,
      { unit: "cores", perDevice: cores },
      { unit: "vcpus", perDevice: cores * threadsPerCore, threadsPerCore },
    ];
  }
  if (driverDevices === 1) return [{ unit: "devices", perDevice: 1 }];
  return [
    { unit: "boards", perDevice: 1 },
    { unit: "driver-devices", perDevice: driverDevices },
  ];
}

function perDeviceOf(unit: CountUnitName, hardware: Hardware): number | undefined {
  return countUnits(hardware).find((one) => one.unit === unit)?.perDevice;
}

/**
 * Devices (rows of the hardware table, fractions too) that an amount of the unit makes: 12 of 16 cores are 0.75.
 * Undefined where the part is not counted in this unit. The field's limits are not checked.
 */
export function toDevices(
  amount: number,
  unit: CountUnitName,
  hardware: Hardware,
): number | undefined {
  const perDevice = perDeviceOf(unit, hardware);
  return perDevice === undefined ? undefined : amount / perDevice;
}

/** The amount of the unit that these devices make. Undefined where the part is not counted in this unit. */
export function fromDevices(
  devices: number,
  unit: CountUnitName,
  hardware: Hardware,
): number | undefined {
  const perDevice = perDeviceOf(unit, hardware);
  // 15 digits drop the rounding error of the division before: 1 of 49 cores comes back as 1.
  return perDevice === undefined ? undefined : Number((devices * perDevice).toPrecision(15));
}
