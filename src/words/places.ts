import * as english from "./en/places.ts";
import { speaks } from "./language.ts";

export let {
  hardwareGroups,
  siteGroups,
  countryName,
  continentName,
  siteLabel,
  siteDetail,
  siteWords,
} = english;

speaks("places", english, (words) => {
  ({ hardwareGroups, siteGroups, countryName, continentName, siteLabel, siteDetail, siteWords } =
    words);
});
