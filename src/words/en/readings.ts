import type { CountUnitName } from "../../experiment/typed/count.ts";

/** What was understood of typed text, shown back under its field. */
export const readings = {
  hours: (hours: string) => `Read as ${hours} h.`,
  deviceHours: (total: string, devices: string, hours: string) =>
    `Read as ${total} device-hours over ${devices} devices: ${hours} h of one run.`,
  ambiguous: (hoursMinutes: string, minutesSeconds: string) =>
    `This can be hours and minutes or minutes and seconds. Write “${hoursMinutes}” or “${minutesSeconds}”.`,
  count: (amount: string, devices: string, name: string) => `${amount} are ${devices} of ${name}.`,
  givenIn: "Given in",
  twoThreads: "A vCPU is taken as one of two threads of a core.",
  units: {
    devices: "devices",
    processors: "processors",
    cores: "cores",
    vcpus: "vCPUs",
    boards: "boards",
    "driver-devices": "devices as drivers list them",
  } satisfies Record<CountUnitName, string>,
} as const;
