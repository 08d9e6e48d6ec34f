export const steps = {
  title: "Choose the place step by step",
  owner: "Whose machines",
  place: "Region or grid",
  choose: "Choose",
  ownRoom: "Own machine room",
  personal: "Personal computer",
} as const;
