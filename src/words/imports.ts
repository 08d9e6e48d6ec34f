import * as english from "./en/imports.ts";
import { speaks } from "./language.ts";

export let { importFormats, skippedWords, importNoticeWords, importProblemWords } = english;

speaks("imports", english, (words) => {
  ({ importFormats, skippedWords, importNoticeWords, importProblemWords } = words);
});
