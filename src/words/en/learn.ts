/** A short text on one term. `sources` are ids of the table of sources. */
export type LearnText = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sources: readonly string[];
  /** What is cited for the text and for no figure, so that it is in no table. */
  readonly references?: readonly { readonly title: string; readonly url: string }[];
};

export const learn = {
  title: "Terms and what can be done",
  contents: "Terms",
  references: "Read more",
} as const;

export const learnTexts: readonly LearnText[] = [
  {
    id: "co2e",
    title: "CO₂ equivalent",
    paragraphs: [
      "Different greenhouse gases warm by different amounts and for different times. A kilogram of CO₂ equivalent is as much of any gas as warms like one kilogram of CO₂ over a hundred years. Grid factors here count methane and other gases in this way.",
      "The gases are added up, the places are not told apart: a kilogram counts the same wherever it is emitted. Other harm of power plants, such as soot or water use, is not in it.",
    ],
    sources: ["ipcc-ar5-annex-iii"],
  },
  {
    id: "location-market",
    title: "Location-based and market-based",
    paragraphs: [
      "Location-based counts the electricity with the average of the grid it was drawn from. Market-based counts contracts instead: who buys certificates for as much renewable electricity as they use may count it as zero.",
      "The two answer different questions, and a report should name which it uses. Wattprint counts location-based, because certificates do not change what a socket draws, and because figures of two papers can then be compared. A provider’s claim is told in words beside it. An own market-based figure is taken, labelled and never ranked.",
    ],
    sources: ["gsf-cloud-region-metadata"],
    references: [
      {
        title: "GHG Protocol Scope 2 Guidance (2015)",
        url: "https://ghgprotocol.org/scope-2-guidance",
      },
    ],
  },
  {
    id: "average-marginal",
    title: "Average and marginal intensity",
    paragraphs: [
      "The average says what share of a grid’s emissions is yours. The marginal figure says how much more the grid emits because you draw a kilowatt-hour more, which is often the work of a gas plant even where the average is low.",
      "For a footprint the average is customary. For the question of whether to move a job the marginal figure would be the better one, but it has to be modelled, models differ, and no open series covers the world. So a move to a clean grid is shown as a change of footprint, and not as emissions avoided.",
    ],
    sources: ["hourly-carbon-accounting"],
  },
  {
    id: "intensity",
    title: "Carbon intensity of a grid",
    paragraphs: [
      "Grams of CO₂ equivalent for each kilowatt-hour at the socket. The values here are yearly averages of a grid zone, over the life cycle of the plants, with imports followed to where they came from.",
      "The hour matters as well: the same grid can be half as intense at noon as at night. A run of days meets all hours; one of minutes meets one. That is why short runs have a wider range.",
    ],
    sources: ["electricity-maps-2025", "sustain-cluster-hourly", "hourly-carbon-accounting"],
  },
  {
    id: "pue",
    title: "PUE",
    paragraphs: [
      "Power usage effectiveness: the energy of the whole building over the energy of the machines in it. 1.1 means a tenth more for cooling, power conversion and light. It can never be below 1.",
      "It says nothing on how well the machines are used, nor on where the electricity comes from. Large new sites reach about 1.1; the average of surveyed machine rooms has stood between 1.5 and 1.7 since 2018. Providers publish yearly averages, some of one region and most of their whole fleet.",
    ],
    sources: ["uptime-survey-2025", "uptime-pue-trends", "google-data-centre-efficiency"],
  },
  {
    id: "utilisation",
    title: "Power draw and GPU-Util",
    paragraphs: [
      "The rating of a part (TDP) is what its cooling is built for, not what it draws. Published averages of H100 training runs lie between 0.89 and 0.93 of it, and drop to 0.15 while a checkpoint is written.",
      "GPU-Util, as nvidia-smi prints it, is the share of time in which some kernel ran. It says nothing on how hard the part works, so it is no measure of power. Measure the draw itself: where it is not given, it is often what the range is widest for.",
    ],
    sources: ["engineered-at-minipost-olmo-3-training-cost", "arxiv-2503-05804"],
  },
  {
    id: "embodied",
    title: "Embodied emissions",
    paragraphs: [
      "What it took to make the machine, before it was switched on. It is spread over the hours the machine is used in its life, here five years at 70 percent.",
      "On a clean grid it can be the larger part of a footprint, and then replacing machines early costs more than it saves. Published figures differ by a factor of three and more, so the range is wide.",
    ],
    sources: ["arxiv-2211-02001", "arxiv-2509-00093", "arxiv-2502-01671", "boaviztapi-gpu-model"],
  },
  {
    id: "offsets",
    title: "Offsets, and what they are not",
    paragraphs: [
      "An offset is a payment for emitting less elsewhere, or for taking CO₂ out of the air. It does not undo an emission: forests burn, projects would often have happened anyway, and only part of the credits sold stand for tonnes that were really kept out.",
      "Storage that lasts for centuries exists, is scarce, and costs tens to hundreds of times as much as the cheapest credit. So the order is: emit less, report what is left, then contribute, and call it a contribution. Wattprint never takes anything off a figure.",
    ],
    sources: ["ecosystem-marketplace-sovcm-2025", "abatable-cookstoves"],
  },
  {
    id: "red-green",
    title: "Red and green AI",
    paragraphs: [
      "Research that buys accuracy with ever more compute has been called red, research that counts efficiency as a result has been called green. The words come from Schwartz and others (2019), who proposed to report the cost of a result beside the result.",
      "A footprint in a paper serves that end: it lets others see what a gain has cost, and a smaller one is a merit.",
    ],
    sources: [],
    references: [
      {
        title: "Schwartz, Dodge, Smith and Etzioni: Green AI (arXiv 1907.10597)",
        url: "https://arxiv.org/abs/1907.10597",
      },
    ],
  },
  {
    id: "practitioner",
    title: "What a practitioner can do, by what it brings",
    paragraphs: [
      "1. Run less: reuse a trained model, fine-tune, stop runs that will not win, search hyper-parameters on a small scale. This acts on every part of the footprint at once. Of the compute of one published model family 82 percent was not the final models; of another, a third.",
      "2. Choose the place: between grids the intensity differs by a factor of twenty and more. Ask for data rules and queueing first; the compare view shows what a move changes.",
      "3. Use the machine you hold well: an idle reservation costs most of the host and its manufacture. Smaller precision, larger batches and no waiting for data shorten the run.",
      "4. Choose the hour, where the run is short or may pause and the grid is one with much sun or wind.",
      "5. Measure and report: with the link, so that others can check it and need not run it again.",
      "Only then: contribute to removal, and do not subtract it.",
    ],
    sources: ["arxiv-2605-01158", "arxiv-2503-05804", "arxiv-2104-10350"],
  },
  {
    id: "institution",
    title: "What an institution can do",
    paragraphs: [
      "1. Know the load: meter racks, publish the PUE, and give every job its energy in its log.",
      "2. Site new machines on low-carbon grids, and keep machines for longer where the grid is clean.",
      "3. Fill the machines: shared queues instead of idle reservations, limits that people notice, power caps where they cost little time.",
      "4. Ask for it: journals, tracks and funders that want a footprint with its assumptions get one. Count failed runs too.",
      "5. Buy electricity in ways that add plants to the grid, and report location-based figures beside it.",
    ],
    sources: ["uptime-survey-2025", "arxiv-2503-05804"],
  },
];
