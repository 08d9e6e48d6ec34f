export const compare = {
  title: "Compare before launching",
  aspect: "Compare",
  aspects: {
    where: { label: "Where", hint: "This experiment at every cloud region and on every grid." },
    when: { label: "When", hint: "The hours of the day on the grid it runs on." },
    what: { label: "On what", hint: "The same work on other hardware, and what a budget buys." },
  },
  nothing: {
    "in-error":
      "An entry is in error, so there is nothing to compare yet. Mend it in the calculator.",
    incomplete:
      "A workload lacks its hardware, its hours or its measured energy, so there is nothing to compare yet. Complete it in the calculator; a site is not needed here.",
    "stays-other-kind":
      "What stays where it is has an intensity of another kind than the table’s, and the two are never added up. Let all workloads move, or change that workload.",
  },
} as const;
