/**
 * Traces in the layout of the samples that nextflow-io/nf-co2footprint publishes (assets/co2footprint_trace_sample.txt
 * and docs/assets/co2footprint_trace_sample.txt): amounts with units, tabs between, parts before the PUE since 1.2.
 */
const newHeader =
  "task_id\tstatus\tname\tenergy_consumption\tCO2e\tCO2e_market\tcarbon_intensity\t%cpu\tmemory\trealtime\tcpus\tpowerdraw_cpu\tcpu_model\traw_energy_processor\traw_energy_memory";

export const newTrace = `${newHeader}
3\tCOMPLETED\tNFCORE_DEMO:DEMO:SEQTK_TRIM (SAMPLE2_PE)\t17.85 mWh\t5 mg\t-\t280 gCO₂e/kWh\t88.2 %\t4 GB\t3s 1000ms\t2\t12.32 W\tVirtualApple @ 2.50GHz\t12.07 mWh\t1.66 mWh
2\tCOMPLETED\tNFCORE_DEMO:DEMO:FASTQC (SAMPLE1_PE)\t110.49 mWh\t30.94 mg\t-\t280 gCO₂e/kWh\t134 %\t4 GB\t16s 1000ms\t2\t12.32 W\tVirtualApple @ 2.50GHz\t77.96 mWh\t7.04 mWh
`;

export const oldTrace = `task_id\tstatus\tname\tenergy_consumption\tCO2e\tCO2e_market\tcarbon_intensity\t%cpu\tmemory\trealtime\tcpus\tpowerdraw_cpu\tcpu_model
3\tCOMPLETED\tsayHello (3)\t57.82 uWh\t19.3 ug\t5.78 ng\t333.77 gCO₂e/kWh\t86.5 %\t0 pB\t15ms\t1\t12.34 W\tIntel(R) Core(TM) i5-1038NG7 CPU @ 2.00GHz
4\tFAILED\tsayHello (4)\t32.89 uWh\t10.98 ug\t3.29 ng\t333.77 gCO₂e/kWh\t61.5 %\t0 pB\t12ms\t1\t12.34 W\tIntel(R) Core(TM) i5-1038NG7 CPU @ 2.00GHz
5\tCACHED\tsayHello (5)\t48.29 uWh\t16.12 ug\t4.83 ng\t333.77 gCO₂e/kWh\t77.4 %\t0 pB\t14ms\t1\t12.34 W\tIntel(R) Core(TM) i5-1038NG7 CPU @ 2.00GHz
6\t-
`;

/** The beta wrote neither status nor intensity nor processor. */
export const betaTrace = `task_id\tname\tenergy_consumption\tCO2e\ttime\tcpus\tpowerdraw_cpu\tcpu_usage\trequested_memory
1\tFASTQC\t1.5 Wh\t720 mg\t5m 3s\t2\t12.0\t98.1\t6 GB
2\tMULTIQC\t500mWh\t240mg\t20s\t1\t12.0\t97\t6 GB
`;
