import { expect } from "vitest";
import { readHourly } from "./read-hourly.ts";
import type { HourlyNotice, HourlyProblem } from "./notice.ts";
import type { HourlyOptions, HourlySeries } from "./series.ts";

/** Small files in the layouts that `facts/grid.md` records; numbers made up, of the size that each grid has. */
export const samples = {
  electricityMapsOld: `Datetime (UTC),Country,Zone Name,Zone Id,Carbon Intensity gCO₂eq/kWh (direct),Carbon Intensity gCO₂eq/kWh (LCA),Low Carbon Percentage,Renewable Percentage,Data Source,Data Estimated,Data Estimation Method
2023-01-01 00:00:00,France,France,FR,18.25,48.5,95.1,31.2,rte-france.com,false,
2023-01-01 01:00:00,France,France,FR,17.75,47.25,95.4,31.9,rte-france.com,true,TIME_SLICER_AVERAGE
2023-01-01 02:00:00,France,France,FR,16.5,45.75,95.9,32.6,rte-france.com,false,
`,
  electricityMapsNew: `Datetime (UTC),Country,Zone name,Zone id,Carbon intensity gCO₂eq/kWh (direct),Carbon intensity gCO₂eq/kWh (Life cycle),Carbon-free energy percentage (CFE%),Renewable energy percentage (RE%),Data source,Data estimated,Data estimation method
2024-06-01 00:00:00,Germany,Germany,DE,310.12,372.4,58.2,51.3,entsoe.eu,false,
2024-06-01 01:00:00,Germany,Germany,DE,305.4,368.91,58.9,52.1,entsoe.eu,false,
2024-06-01 02:00:00,Germany,Germany,DE,300.05,361.5,59.7,52.9,entsoe.eu,false,
`,
  gbApi: JSON.stringify({
    data: [
      ["2018-01-20T12:00Z", "2018-01-20T12:30Z", 266, 263],
      ["2018-01-20T12:30Z", "2018-01-20T13:00Z", 270, 271],
      ["2018-01-20T13:00Z", "2018-01-20T13:30Z", 268, null],
    ].map(([from, to, forecast, actual]) => ({
      from,
      to,
      intensity: { forecast, actual, index: "moderate" },
    })),
  }),
  nesoFuel: `DATETIME,GAS,COAL,NUCLEAR,WIND,WIND_EMB,HYDRO,IMPORTS,BIOMASS,OTHER,SOLAR,STORAGE,GENERATION,CARBON_INTENSITY,LOW_CARBON,ZERO_CARBON,RENEWABLE,FOSSIL,GAS_perc,COAL_perc
2024-03-01 00:00:00,8201,0,4410,6120,1500,310,4100,1900,150,0,0,26691,141,14240,12340,7930,8201,30.7,0
2024-03-01 00:30:00,8011,0,4405,6240,1510,305,4100,1880,150,0,0,26601,138,14340,12460,8055,8011,30.1,0
2024-03-01 01:00:00,7904,0,4401,6290,1490,301,4060,1870,150,0,0,26466,136,14352,12482,8081,7904,29.9,0
`,
  nesoIntensity: `datetime,forecast,actual
2024-03-01T00:00:00,139,141
2024-03-01T00:30:00,140,138
2024-03-01T01:00:00,133,
`,
  eiaBalance: `Balancing Authority,Data Date,Hour Number,Local Time at End of Hour,UTC Time at End of Hour,Demand Forecast (MW),Demand (MW),Net Generation (MW),Total Interchange (MW),Net Generation (MW) from Coal,Net Generation (MW) from Natural Gas,Net Generation (MW) from Nuclear,Net Generation (MW) from All Petroleum Products,Net Generation (MW)  from Hydropower and Pumped Storage,Net Generation (MW) from Solar,Net Generation (MW) from Wind,Net Generation (MW) from Other Fuel Sources,Net Generation (MW) from Unknown Fuel Sources,Net Generation (MW) from Coal (Imputed),Net Generation (MW) from Coal (Adjusted)
PJM,01/13/2024,1,01/13/2024 1:00:00 AM,01/13/2024 6:00:00 AM,"90,000","91,000","92,000",0,"12,000","40,000","32,000",100,500,0,"6,900",500,,,"12,000"
PJM,01/13/2024,2,01/13/2024 2:00:00 AM,01/13/2024 7:00:00 AM,"90,000","91,000","92,000",0,,"40,000","32,000",100,-400,0,"6,900",500,,"11,000","11,000"
PJM,01/13/2024,3,01/13/2024 3:00:00 AM,01/13/2024 8:00:00 AM,"90,000","91,000","92,000",0,"10,000","40,000","32,000",100,500,0,"6,900",500,,,"10,000"
`,
  eiaPublished: `BA,UTC time,Local date,Hour,Local time,Time zone,Generation only?,DF,D,NG,TI,NG: COL,NG: SUN,CO2 Emissions Generated,CO2 Emissions Intensity for Generated Electricity,CO2 Emissions Intensity for Consumed Electricity
CISO,7/31/2024 23:00,7/31/2024,16,7/31/2024 16:00,Pacific,N,"30,000","29,500","24,000","-5,500",0,"12,000",6500,0.5,0.4
CISO,8/1/2024 0:00,7/31/2024,17,7/31/2024 17:00,Pacific,N,"30,000","29,500","24,000","-5,500",0,"11,000",6700,0.52,0.42
CISO,8/1/2024 1:00,7/31/2024,18,7/31/2024 18:00,Pacific,N,"30,000","29,500","24,000","-5,500",0,"9,000",7000,0.6,0.5
`,
  watttimeV3: JSON.stringify({
    data: [
      { point_time: "2024-02-01T00:00:00+00:00", value: 870 },
      { point_time: "2024-02-01T00:05:00+00:00", value: 1000 },
      { point_time: "2024-02-01T00:10:00+00:00", value: 900 },
    ],
    meta: {
      data_point_period_seconds: 300,
      region: "CAISO_NORTH",
      signal_type: "co2_moer",
      units: "lbs_co2_per_mwh",
      warnings: [],
      model: { date: "2023-03-01" },
    },
  }),
  watttimeRows: `point_time,value,frequency,market,ba,datatype,version
2022-02-01T00:10:00.000Z,900,300,RTM,CAISO_NORTH,MOER,3.2
2022-02-01T00:05:00.000Z,1000,300,RTM,CAISO_NORTH,MOER,3.2
2022-02-01T00:00:00.000Z,870,300,RTM,CAISO_NORTH,MOER,3.2
`,
  sgip: `timestamp,MOER version 2.0,MOER version 1.0
2020-11-01T01:50:00-07:00,0.412,0.398
2020-11-01T01:55:00-07:00,0.415,0.401
2020-11-01T01:00:00-08:00,0.42,0.41
`,
} as const;

/** The series of a text, which must be one. */
export function seriesOf(text: string, options: HourlyOptions = {}): HourlySeries {
  const result = readHourly(text, options);
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) throw new Error(result.problem.code);
  return result.series;
}

/** The problem of a text, which must have one. */
export function problemOf(text: string, options: HourlyOptions = {}): HourlyProblem {
  const result = readHourly(text, options);
  expect(result).toMatchObject({ ok: false });
  if (result.ok) throw new Error(result.series.source);
  return result.problem;
}

/** Notices of one code. */
export const noticesOf = (series: HourlySeries, code: HourlyNotice["code"]): HourlyNotice[] =>
  series.notices.filter((notice) => notice.code === code);

/** Points as start, minutes, g/kWh. */
export const short = ({ points }: HourlySeries): [string, number, number][] =>
  points.map(({ startMs, endMs, gPerKwh }) => [
    new Date(startMs).toISOString().slice(0, 16),
    (endMs - startMs) / 60_000,
    Number(gPerKwh.toFixed(3)),
  ]);
