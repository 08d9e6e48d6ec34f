import * as english from "./en/import-taking.ts";
import { speaks } from "./language.ts";

export let { importQuestions, importTaking } = english;

speaks("import-taking", english, (words) => {
  ({ importQuestions, importTaking } = words);
});
