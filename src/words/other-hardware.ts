import * as english from "./en/other-hardware.ts";
import { speaks } from "./language.ts";

export let { otherHardware } = english;

speaks("other-hardware", english, (words) => {
  ({ otherHardware } = words);
});
