const sites = (count: number) => (count === 1 ? "1 site" : `${count} sites`);

export const charts = {
  title: "The same sites, drawn",
  nothing: "No site passes the filters, so there is nothing to draw.",
  now: "now here",
  nowSeveral: "now",
  bars: {
    summary: "Bar chart of the lowest",
    asItStands: "As it stands, at several sites",
    name: (count: number, lowest: string, kg: string) =>
      `Bars of the emissions at the ${count === 1 ? "lowest site" : `${count} lowest sites`} and where it is now. Lowest: ${lowest}, ${kg}. The table of sites has the same figures.`,
    label: (rank: number | undefined, site: string) =>
      rank === undefined ? site : `${rank}. ${site}`,
    caption: (unit: string) =>
      `Emissions from zero, ${unit}. The thin line on each bar is its plausible range.`,
    current: (rank: number | undefined, of: number, isSite: boolean) =>
      !isSite
        ? "The hatched bar is the experiment as it stands."
        : rank === undefined
          ? "The hatched bar is where it is now, which does not pass the filters."
          : `The hatched bar is where it is now, number ${rank} of ${of}.`,
  },
  map: {
    summary: "Map",
    region: "Map of sites, scrolls sideways",
    name: (count: number, places: number, lowest: string) =>
      `Map of ${sites(count)} at ${places === 1 ? "1 place" : `${places} places`}, sized and coloured by emissions. Lowest: ${lowest}. The table of sites has the same figures, and the list below the map chooses a place.`,
    spot: (place: string, count: number, kg: string) =>
      count === 1 ? `${place}: ${kg}` : `${place}: ${sites(count)}, from ${kg}`,
    noLand: "The outline of the land could not be loaded.",
    legend: (unit: string) =>
      `Area and colour: emissions in ${unit}, of the lowest site where a place has several`,
    between: (low: string, high: string) => `${low} to ${high}`,
    caption:
      "Equal-area map; cities within 50 km of each other are one place. A click on a circle lists its sites.",
    withoutPlace: (count: number) =>
      `${sites(count)} without coordinates in the tables ${count === 1 ? "is" : "are"} not on the map.`,
    gridUnknown: (count: number) =>
      `${sites(count)} on a grid that is not known ${count === 1 ? "is" : "are"} neither on the map nor in the table.`,
    otherKind: (count: number) =>
      `${sites(count)} with your figure of another kind ${count === 1 ? "is" : "are"} neither on the map nor in the table.`,
    currentOutside: "Where it is now lies outside this part of the map.",
    currentWithoutPlace: "Where it is now has no coordinates in the tables.",
    place: "Place on the map",
    placeHint: "Or click a circle.",
    noPlace: "None chosen",
    chosen: (place: string, count: number) => `${place}: ${sites(count)}`,
    listRegion: "Sites of the chosen place, scrolls sideways",
    columns: { site: "Site", emissions: "Emissions", range: "Range", choose: "Choose" },
    take: "Take it",
    takeSite: (site: string) => `Take it: ${site}`,
  },
} as const;
