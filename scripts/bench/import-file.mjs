import { once } from "node:events";
import { createWriteStream } from "node:fs";

/** So few runs are flushed thousands of times each. */
export const fewRuns = 50;

const header =
  "timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud,pue";

/**
 * Runs of a few minutes, or few runs that are flushed all the time.
 * @param {number} at
 * @param {number} runs
 * @param {number} projects
 */
function row(at, runs, projects) {
  const run = at % runs;
  const durationS = runs === fewRuns ? 15 * (1 + Math.floor(at / runs)) : 600 + (at % 1000);
  const kwh = (durationS / 3600) * 2.1;
  const end = new Date(Date.UTC(2024, 0, 1) + at * 15_000).toISOString().slice(0, 19);
  const id = `7f0c5d4e-0000-4000-8000-${String(run).padStart(12, "0")}`;
  return `${end},project-${run % projects},${id},${durationS},${kwh * 0.06},4.1e-05,140.5,3893.0,94.0,${kwh * 0.1},${kwh * 0.8},${kwh * 0.1},${kwh},France,FRA,île-de-france,,,Linux-5.15.0-x86_64-with-glibc2.35,3.11.4,3.0.1,128,AMD EPYC 7742 64-Core Processor,8,8 x NVIDIA A100-SXM4-40GB,2.35,48.85,1007.5,machine,N,1.0\n`;
}

/**
 * Writes an `emissions.csv` of so many rows, some 370 bytes each.
 * @param {string} path
 * @param {number} rows
 * @param {number} runs how many ids there are
 * @param {number} [projects] how many names they have: runs of one name may become one line
 */
export async function writeEmissions(path, rows, runs, projects = 40) {
  const file = createWriteStream(path);
  file.write(`${header}\n`);
  for (let at = 0; at < rows; at += 1) {
    if (!file.write(row(at, runs, projects))) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}
