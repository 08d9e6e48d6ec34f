/** How a figure came to be. `yours` (a value the user gave) exists in an estimate's trace only. */
export type Standing = "measured" | "published" | "estimated" | "assumed";

export type HardwareKind = "gpu" | "tpu" | "accelerator" | "cpu" | "soc";

/** What a watt figure stands for: a rating (TDP), a measured mean of the device, or the whole machine around it. */
export type PowerBasis = "rated" | "mean" | "machine";

/**
 * One row of `data/hardware.csv`. A row is what one buys: a card, a board, a package, a TPU chip.
 * All powers in watts.
 */
export type Hardware = {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly kind: HardwareKind;
  /** Rated watts (TDP, TBP, TGP or the best estimate of it), > 0. Embodied rules of thumb scale with it. */
  readonly ratedW: number;
  /** Watts the calculation starts from, with the basis they have. */
  readonly powerW: number;
  readonly powerBasis: PowerBasis;
  readonly powerLowW: number;
  readonly powerHighW: number;
  readonly powerStanding: Standing;
  /** Measured mean of a machine per device (Patterson et al. 2021), where it is offered beside the rating. */
  readonly machineMeanW?: number;
  /** The part holds the host processor too (GH200, MI300A, Jetson, Apple M): add no host CPU. */
  readonly containsCpu: boolean;
  /** Devices that drivers list for one such board: 2 for a K80, 4 for an A16, otherwise 1. */
  readonly driverDevices: number;
  /** Physical cores of a CPU. */
  readonly cores?: number;
  readonly memoryGb?: number;
  readonly year: number;
  /** Place in the short list of parts most used, 1 first: breaks ties in a search. */
  readonly rank?: number;
  /** Embodied kgCO2e of the part itself, cradle to gate, where a figure for just this part is known. */
  readonly embodiedKg?: number;
  /** True where `embodiedKg` already holds the host's share (TPUs). */
  readonly embodiedIncludesHost: boolean;
  /** Ids in sources.json of the embodied figure. */
  readonly embodiedSources: readonly string[];
  readonly embodiedStanding?: Standing;
  readonly embodiedYear?: number;
  /** Names others give it, as written there. */
  readonly aliases: readonly string[];
  readonly sources: readonly string[];
};

/** A cloud provider: one row of `data/providers.csv`. */
export type Provider = {
  readonly id: string;
  readonly name: string;
  readonly fleetPue?: number;
  readonly fleetPueYear?: number;
  readonly fleetPueStanding?: Standing;
  /** Percent of electricity the provider says it matches with renewable purchases, and what it says. */
  readonly renewableMatchPercent?: number;
  readonly renewableMatchYear?: number;
  readonly claim?: string;
  /** Names others give the provider. */
  readonly aliases?: readonly string[];
  readonly sources: readonly string[];
};

export type Access = "open" | "government" | "china" | "sovereign";

/** A cloud region: one row of `data/regions.csv`. `id` is `provider/region`, as in a link's `at`. */
export type Region = {
  readonly id: string;
  readonly provider: string;
  readonly code: string;
  readonly name: string;
  readonly city?: string;
  readonly country: string;
  readonly subdivision?: string;
  readonly access: Access;
  readonly lat?: number;
  readonly lon?: number;
  /** Key of `Zone`; absent where the balancing authority is not known. */
  readonly zone?: string;
  readonly pue?: number;
  readonly pueYear?: number;
  readonly pueStanding?: Standing;
  readonly wueLPerKwh?: number;
  readonly wueYear?: number;
  /** Names other tools give the region, beside code, name and city. */
  readonly aliases: readonly string[];
  readonly sources: readonly string[];
};

export type DataQuality = "measured" | "partly estimated" | "estimated" | "aggregate" | "unknown";

/** An Electricity Maps zone: one row of `data/zones.csv`, with yearly life-cycle averages from `@tgwf/co2`. */
export type Zone = {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly quality: DataQuality;
  /** False for zones without retail load (generation-only balancing authorities): no place for a machine. */
  readonly pickable: boolean;
  /** States or regions it covers, for the search. */
  readonly covers: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly timezone: string;
  /** gCO2e/kWh by year, ascending years. */
  readonly intensities: readonly { readonly year: number; readonly gPerKwh: number }[];
};

/** ISO 3166 country: one row of `data/countries.csv`. */
export type Country = {
  readonly iso2: string;
  readonly iso3: string;
  readonly name: string;
  readonly continent: string;
  /** Zone to offer first; absent where Electricity Maps has none. */
  readonly defaultZones: readonly string[];
  /** Ember's domestic-generation average, gCO2e/kWh: another series, a second opinion only. */
  readonly emberGPerKwh?: number;
  readonly emberYear?: number;
  readonly inEea: boolean;
};

/** A method constant of DESIGN §2: one row of `data/constants.csv`. */
export type Constant = {
  readonly id: string;
  readonly symbol: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly year: number;
  readonly standing: Standing;
  readonly sources: readonly string[];
};

/** A cloud instance type with accelerators: one row of `data/instances.csv`. */
export type Instance = {
  readonly provider: string;
  readonly name: string;
  /** Hardware id, absent where the part is not in the table. */
  readonly hardware?: string;
  /** Boards or chips, in rows of the hardware table (half a K80 board is 0.5). */
  readonly devices: number;
  readonly vcpus?: number;
  readonly memoryGb?: number;
  /** Hardware id of the host CPU, where it is known exactly. */
  readonly cpu?: string;
  readonly sources: readonly string[];
};

/** Price of dealing with a tonne of CO2e: the row a link's absent `price` stands for is `biochar_2024`. */
export type OffsetPrice = {
  readonly id: string;
  readonly name: string;
  readonly lowPerT?: number;
  readonly midPerT?: number;
  readonly highPerT?: number;
  readonly currency: string;
  readonly year: number;
  readonly sources: readonly string[];
};

/** One loaded release. Everything a number, a default or a search needs; texts and notes come on demand. */
export type Dataset = {
  /** `YYYY.MM`, `YYYY.MM.N`, or `dev` while data/ is being edited. */
  readonly version: string;
  /** Names the arithmetic this release was made for; the code keeps every released one. */
  readonly method: string;
  readonly newestGridYear: number;
  /** Source ids of the yearly intensities, by year, as the zones table shares them. */
  readonly intensitySources: readonly string[];
  readonly hardware: ReadonlyMap<string, Hardware>;
  readonly providers: ReadonlyMap<string, Provider>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly constants: ReadonlyMap<string, Constant>;
  readonly instances: readonly Instance[];
  readonly defaultOffsetPrice: OffsetPrice;
};
