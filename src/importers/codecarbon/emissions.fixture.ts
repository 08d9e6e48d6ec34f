/** Headers of `emissions.csv`, exactly as each version writes them (`file.py` at its tags). */
export const headers = {
  "0.0":
    "experiment_id,timestamp,project_name,duration,emissions,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region",
  "1.0":
    "timestamp,experiment_id,project_name,duration,emissions,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region",
  "2.0":
    "timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud",
  "2.2.0":
    "timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud",
  "2.2.3":
    "timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud,pue",
  "2.7.0":
    "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud,pue",
  "3.0.8":
    "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud,pue,wue",
  "3.2.1":
    "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,cpu_utilization_percent,gpu_utilization_percent,ram_utilization_percent,ram_used_gb,on_cloud,pue,wue",
} as const;

/** A real row of the codecarbon repository, version 2.4.3rc1, under the header of 2.2.3 to 2.6. */
export const laptopRow =
  "2024-05-31T10:39:13,codecarbon,409f7ac2-203f-4191-9bf4-e3cdf9470de8,355.46638011932373,3.435810400385386e-05,9.665640951000897e-08,4.1335,0.0215,3.0,0.0001342166896178,8.236909446627563e-05,0.0001882034335533,0.0004047892176375,France,FRA,île-de-france,,,macOS-12.6-arm64-arm-64bit,3.9.18,2.4.3rc1,8,Apple M1,1,Apple M1,2.792,48.399,8.0,machine,N,1.0";

/** A day on eight A100, as a row of any version: what its header does not have is left out. */
const day: Readonly<Record<string, string>> = {
  timestamp: "2024-06-02T12:00:00",
  project_name: "finetune",
  run_id: "7f0c5d4e-0000-4000-8000-000000000001",
  experiment_id: "5b0fa12a-0000-4000-8000-000000000002",
  duration: "86400",
  emissions: "3.6",
  emissions_rate: "4.166e-05",
  cpu_power: "140.5",
  gpu_power: "3893.0",
  ram_power: "94.0",
  cpu_energy: "3.36",
  gpu_energy: "45.0",
  ram_energy: "2.4",
  energy_consumed: "50.76",
  water_consumed: "12.5",
  country_name: "France",
  country_iso_code: "FRA",
  region: "île-de-france",
  os: "Linux-5.15.0-x86_64-with-glibc2.35",
  python_version: "3.11.4",
  codecarbon_version: "9.9.9",
  cpu_count: "128",
  cpu_model: "AMD EPYC 7742 64-Core Processor",
  gpu_count: "8",
  gpu_model: "8 x NVIDIA A100-SXM4-40GB",
  longitude: "2.35",
  latitude: "48.85",
  ram_total_size: "1007.5",
  tracking_mode: "machine",
  on_cloud: "N",
  pue: "1.0",
  wue: "0",
};

/** A file of these rows: what a row does not set is of `day`. */
export function emissionsCsv(
  header: string,
  ...rows: readonly Readonly<Record<string, string>>[]
): string {
  const line = (row: Readonly<Record<string, string>>) =>
    header
      .split(",")
      .map((name) => row[name] ?? day[name] ?? "")
      .join(",");
  return `${[header, ...rows.map(line)].join("\n")}\n`;
}
