import * as english from "./en/method.ts";
import { speaks } from "./language.ts";

export type { MethodPart } from "./en/method.ts";

export let { methodParts, method } = english;

speaks("method", english, (words) => {
  ({ methodParts, method } = words);
});
