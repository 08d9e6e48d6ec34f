/**
 * Written as mlflow's file_store.py appends points, `<timestamp> <value> <step>`; the values are of runs published with
 * their system metrics.
 */
export const metricFile = `1700000000000 54.9 0
1700000010000 234.6 1
1700000020000 240.0 2
1700000030000 `;

/** `tail -n +1 mlruns/1/…/metrics/system/*` */
export const headedFiles = `==> mlruns/1/6f/metrics/system/gpu_0_power_usage_watts <==
1700000000000 100.0 0
1700000010000 100.0 1

==> mlruns/1/6f/metrics/system/gpu_0_utilization_percentage <==
1700000000000 99.0 0
1700000010000 99.0 1

==> mlruns/1/6f/metrics/system/node-1/gpu_0_power_usage_watts <==
1700000000000 50.0 0
1700000010000 50.0 1
`;
