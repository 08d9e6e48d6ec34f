/** Line sets put together from the source and the test fixtures of lfwa/carbontracker; the wording is exact. */
export const standard = `2022-11-14 15:44:48 - carbontracker version 1.2.5
2022-11-14 15:44:48 - Only predicted and actual consumptions are multiplied by a PUE coefficient of 1.55 (Rhonda Ascierto, 2022, Uptime Institute Global Data Center Survey).
2022-11-14 15:44:50 - The following components were found: GPU with device(s) NVIDIA GeForce RTX 3060. CPU with device(s) cpu:0.
2022-11-14 15:44:50 - Monitoring thread started.
2022-11-14 15:47:10 - Epoch 1:
2022-11-14 15:47:10 - Duration: 0:02:21.90
2022-11-14 15:47:10 - Average power usage (W) for gpu: [136.86084615]
2022-11-14 15:47:10 - Average power usage (W) for cpu: [13.389104]
2022-11-14 15:47:12 - Average carbon intensity during training was 102.00 gCO2/kWh at detected location: Copenhagen, Capital Region, DK.
2022-11-14 15:47:12 - Monitoring thread ended.
`;

export const output = `2022-11-14 15:43:37 - CarbonTracker: 
Actual consumption for 1 epoch(s):
\tTime:\t0:00:53
\tEnergy:\t0.003504 kWh
\tCO2eq:\t0.357451 g
\tThis is equivalent to:
\t0.002969 km travelled by car
2022-11-14 15:43:37 - CarbonTracker: 
Predicted consumption for 4 epoch(s):
\tTime:\t0:03:33
\tEnergy:\t0.014018 kWh
\tCO2eq:\t1.429803 g
\tThis is equivalent to:
\t0.011875 km travelled by car
2022-11-14 15:43:37 - CarbonTracker: Finished monitoring.
`;

/** Version 2 on four devices: one bare number for each component, the mean of its devices. */
export const fourDevices = `2024-06-01 10:00:00 - carbontracker version 2.0.2
2024-06-01 10:00:00 - Only predicted and actual consumptions are multiplied by a PUE coefficient of 1.58 (Daniel Bizo, 2023, Uptime Institute Global Data Center Survey).
2024-06-01 10:00:01 - The following components were found: GPU with device(s) NVIDIA A100-SXM4-80GB, NVIDIA A100-SXM4-80GB, NVIDIA A100-SXM4-80GB, NVIDIA A100-SXM4-80GB. CPU with device(s) AMD EPYC 7742 64-Core Processor.
2024-06-01 10:00:01 - Monitoring thread started.
2024-06-01 11:00:01 - Epoch 1:
2024-06-01 11:00:01 - Duration: 1:00:00.00
2024-06-01 11:00:01 - Average power usage (W) for gpu: 300.0
2024-06-01 11:00:01 - Average power usage (W) for cpu: 100.0
2024-06-01 11:00:02 - Average carbon intensity during training was 344.13 gCO2eq/kWh. 
2024-06-01 11:00:02 - Monitoring thread ended.
`;

export const sentence =
  "The training of models in this work is estimated to use 4.494 kWh of electricity contributing to 0.423 kg of CO2eq. This is equivalent to 3.515 km travelled by car. Measured by carbontracker (https://github.com/lfwa/carbontracker).";
