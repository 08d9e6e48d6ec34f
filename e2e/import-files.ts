import type { Page } from "@playwright/test";

/** A file as another tool writes it. */
export type Given = { readonly name: string; readonly text: string | readonly number[] };

/** A day on eight A100 in France, as a row of CodeCarbon 3.2.1. */
export const codecarbon: Given = {
  name: "emissions.csv",
  text: `timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,cpu_utilization_percent,gpu_utilization_percent,ram_utilization_percent,ram_used_gb,on_cloud,pue,wue
2024-06-02T12:00:00,finetune,7f0c5d4e-0000-4000-8000-000000000001,5b0fa12a-0000-4000-8000-000000000002,86400,3.6,4.166e-05,140.5,3893.0,94.0,3.36,45.0,2.4,50.76,12.5,France,FRA,île-de-france,,,Linux-5.15.0-x86_64-with-glibc2.35,3.11.4,3.2.1,128,AMD EPYC 7742 64-Core Processor,8,8 x NVIDIA A100-SXM4-40GB,2.35,48.85,1007.5,machine,,,,,N,1.0,0
`,
};

/** One epoch on an RTX 3060 in Copenhagen, as the standard log of carbontracker 1.2.5. */
export const carbontracker: Given = {
  name: "carbontracker.log",
  text: `2022-11-14 15:44:48 - carbontracker version 1.2.5
2022-11-14 15:44:48 - Only predicted and actual consumptions are multiplied by a PUE coefficient of 1.55 (Rhonda Ascierto, 2022, Uptime Institute Global Data Center Survey).
2022-11-14 15:44:50 - The following components were found: GPU with device(s) NVIDIA GeForce RTX 3060. CPU with device(s) cpu:0.
2022-11-14 15:44:50 - Monitoring thread started.
2022-11-14 15:47:10 - Epoch 1:
2022-11-14 15:47:10 - Duration: 0:02:21.90
2022-11-14 15:47:10 - Average power usage (W) for gpu: [136.86084615]
2022-11-14 15:47:10 - Average power usage (W) for cpu: [13.389104]
2022-11-14 15:47:12 - Average carbon intensity during training was 102.00 gCO2/kWh at detected location: Copenhagen, Capital Region, DK.
2022-11-14 15:47:12 - Monitoring thread ended.
`,
};

/** Watts of a device over seconds: a start, a plateau, and a dip for each epoch. */
function watts(second: number, device: number): number {
  const isDip = second % 300 > 280;
  return second < 30 ? 120 + 18 * second : isDip ? 240 : 655 + device * 9 + (second % 7);
}

const stamp = (second: number): string =>
  new Date(Date.UTC(2024, 5, 18, 8) + second * 1000)
    .toISOString()
    .replaceAll("-", "/")
    .replace("T", " ")
    .replace("Z", "");

/** Half an hour of two H100 at one sample each five seconds, with four minutes lost. */
export const nvidiaSmi: Given = {
  name: "gpu-power.csv",
  text: [
    "timestamp, index, name, power.draw [W]",
    ...Array.from({ length: 360 }, (_, at) => at * 5)
      .filter((second) => second < 900 || second >= 1140)
      .flatMap((second) =>
        [0, 1].map(
          (device) =>
            `${stamp(second)}, ${device}, NVIDIA H100 80GB HBM3, ${watts(second, device).toFixed(2)} W`,
        ),
      ),
    "",
  ].join("\n"),
};

/** A day on 12 cores of a Xeon E5-2683 v4 with 64 GB in Austria. */
export const greenAlgorithms =
  "http://calculator.green-algorithms.org//?runTime_hour=24&runTime_min=0&appVersion=v2.2&locationContinent=Europe&locationCountry=Austria&locationRegion=AT&coreType=CPU&numberCPUs=12&CPUmodel=Xeon%20E5-2683%20v4&memory=64&platformType=localServer";

/** Drops files, or a link, on whatever is under the middle of the page. */
export async function drop(
  page: Page,
  given: { readonly files?: readonly Given[]; readonly link?: string },
): Promise<void> {
  await page.evaluate(({ files = [], link }) => {
    const data = new DataTransfer();
    for (const { name, text } of files) {
      const part = typeof text === "string" ? text : new Uint8Array(text);
      data.items.add(new File([part], name));
    }
    if (link !== undefined) data.setData("text/uri-list", link);
    const target = document.querySelector("main") ?? document.body;
    const init = { bubbles: true, cancelable: true, dataTransfer: data };
    target.dispatchEvent(new DragEvent("dragover", init));
    target.dispatchEvent(new DragEvent("drop", init));
  }, given);
}
