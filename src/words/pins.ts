import * as english from "./en/pins.ts";
import { speaks } from "./language.ts";

export let { pins } = english;

speaks("pins", english, (words) => {
  ({ pins } = words);
});
