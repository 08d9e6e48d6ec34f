import { fourDevices, output, sentence, standard } from "./carbontracker/logs.fixture.ts";
import { headedFiles, metricFile } from "./metrics/files.fixture.ts";
import { betaTrace, newTrace, oldTrace } from "./nf-co2footprint/trace.fixture.ts";
import { emissionsCsv, headers, laptopRow } from "./codecarbon/emissions.fixture.ts";

const query = `timestamp, index, name, power.draw [W], utilization.gpu [%]
2026/06/18 00:00:00.000, 0, NVIDIA H100 80GB HBM3, 120.31 W, 42 %
2026/06/18 00:00:00.003, 1, NVIDIA H100 80GB HBM3, 118.02 W, 40 %
2026/06/18 00:00:01.000, 0, NVIDIA H100 80GB HBM3, 121.31 W, 42 %
2026/06/18 00:00:01.003, 1, NVIDIA H100 80GB HBM3, [N/A], 40 %
`;

const turns = query.replace(" index,", "").replaceAll(/, [01], /g, ", ");

const dmon = `#Date       Time        gpu    pwr  gtemp  mtemp
#YYYYMMDD   HH:MM:SS    Idx      W      C      C
 20260618   00:00:00      0    120     45     51
 20260618   00:00:01      0      -     45     51
 20260618   00:00:02      0    125     45     51
`;

const link =
  "http://calculator.green-algorithms.org//?runTime_hour=24&runTime_min=0&appVersion=v2.2&locationContinent=Europe&locationCountry=Austria&locationRegion=AT&coreType=Both&numberCPUs=12&CPUmodel=Xeon%20E5-2683%20v4&numberGPUs=2&GPUmodel=other&tdpGPU=70&memory=64&platformType=localServer&PSFradio=Yes&PSF=3";

const greenCsv = `coreType;CPUmodel;numberCPUs;tdpCPU;GPUmodel;numberGPUs;memory;runTime_hour;runTime_min;platformType;locationRegion;carbonIntensity;PUE;PUEradio;energy_needed;carbonEmissions
CPU;Xeon E5-2683 v4;12;7.5;None;0;64;12;0;localServer;CA-ON;30;1.56;No;2.1310848;63.932544
`;

const card = `---
co2_eq_emissions:
  emissions: "1234.5 g"
  source: "CodeCarbon 3.2.6"
  geographical_location: "Quebec, Canada"
  hardware_used: "8 x NVIDIA A100 80GB"
---
- **Hours used:** 1,200
- **Cloud Provider:** AWS
- **Compute Region:** us-east-1
`;

const boamps = `{"header": {"reportId": "a"}, "measures": [{"measurementMethod": "codecarbon", "powerConsumption": 50.76,
"measurementDuration": 86400, "measurementDateTime": "2024-06-01 12:00:00"}], "infrastructure": {"components":
[{"componentName": "8 x NVIDIA A40", "componentType": "gpu", "nbComponent": 8}]}, "environment": {"country": "France"}}`;

const sacct = `JobID|JobName|State|Elapsed|NNodes|NCPUS|TotalCPU|CPUTime|ReqMem|AllocTRES|ConsumedEnergyRaw|Partition|Start|End
7_4|train|COMPLETED|04:00:25|1|32|1-00:00:00|4-00:16:00|4Gc|cpu=32,gres/gpu:a100=4,mem=250G||gpu|2024-06-01T00:00:00|2024-06-01T04:00:25
7_4.batch|batch||04:00:25|1|32|1-00:00:00|4-00:16:00|||36000000||2024-06-01T00:00:00|2024-06-01T04:00:25
`;

const impactTracker = `{"timestamp": 1600000000.25, "nvidia_draw_absolute": 400, "rapl_power_draw_absolute": 80, "per_gpu_power_draw": {"0": 200}}
{"timestamp": 1600000001.25, "nvidia_draw_absolute": 410, "rapl_power_draw_absolute": 81, "realtime_carbon_intensity": 250}
`;

const wandb = `"Relative Time (Process)","calm - system/gpu.0.powerWatts","calm - system/gpu.0.powerWatts__MAX"
"0","100","110"
"15","300","300"
`;

const mlflow = `{"metrics": [{"key": "system/gpu_0_power_usage_watts", "value": 100.5, "timestamp": 1700000000000, "step": 0},
{"key": "system/gpu_0_power_usage_watts", "value": 110.5, "timestamp": 1700000010000, "step": 1}]}`;

const zeus = `start_time,window_name,elapsed_time,gpu0_energy
1700000000.0,epoch,10.0,1800.0
1700000010.0,epoch,10.0,1800.0
`;

const eco2ai = `id,project_name,start_time,duration(s),power_consumption(kWh),CO2_emissions(kg),CPU_name,GPU_name,OS,region/country
a,cats,2023-03-01 10:00:00,7200,0.5,0.1,"Intel(R) Xeon(R) CPU @ 2.20GHz/1 device(s), TDP:85.0",Tesla T4 1 device(s),Linux,Massachusetts/United States
`;

/** A text of each format, for what holds of all of them. */
export const samples: readonly string[] = [
  ...Object.values(headers).map((header) => emissionsCsv(header, {}, { run_id: "b", pue: "1.3" })),
  `${headers["2.2.3"]}\n${laptopRow}\n`,
  emissionsCsv(`task_name,${headers["3.0.8"]}`, { task_name: "a" }),
  "experiment_id,name,emissions,energy_consumed,duration\ne1,base,1.5,10,7200\n",
  "timestamp,emissions_sum,emissions_rate,energy_consumed\n2024-06-01T12:00:00,0.1,1e-5,0.42\n2024-06-01T13:00:00,0.1,1e-5,0.42\n",
  standard,
  output,
  standard + output,
  fourDevices,
  sentence,
  query,
  turns,
  dmon,
  link,
  greenCsv,
  card,
  boamps,
  sacct,
  impactTracker,
  wandb,
  mlflow,
  metricFile,
  headedFiles,
  zeus,
  eco2ai,
  newTrace,
  oldTrace,
  betaTrace,
];
