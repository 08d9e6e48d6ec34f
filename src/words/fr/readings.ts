import type * as english from "../en/readings.ts";
import type { Translated } from "../translated.ts";

export const readings: Translated<typeof english.readings> = {
  hours: (hours) => `Lu comme ${hours} h.`,
  deviceHours: (total, devices, hours) =>
    `Lu comme ${total} heures d’appareil sur ${devices} appareils : ${hours} h d’une exécution.`,
  ambiguous: (hoursMinutes, minutesSeconds) =>
    `Cela peut être des heures et des minutes ou des minutes et des secondes. Écrivez « ${hoursMinutes} » ou « ${minutesSeconds} ».`,
  count: (amount, devices, name) => `${amount} font ${devices} de ${name}.`,
  givenIn: "Donné en",
  twoThreads: "Un vCPU est pris pour l’un des deux threads d’un cœur.",
  units: {
    devices: "appareils",
    processors: "processeurs",
    cores: "cœurs",
    vcpus: "vCPU",
    boards: "cartes",
    "driver-devices": "appareils tels que les pilotes les listent",
  },
};
