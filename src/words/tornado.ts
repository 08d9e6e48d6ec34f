import * as english from "./en/tornado.ts";
import { speaks } from "./language.ts";

export let { tornadoWords } = english;

speaks("tornado", english, (words) => {
  ({ tornadoWords } = words);
});
