import { create } from "zustand";
import type { OfferedFormatId } from "../../../reports/ledger/formats.ts";

type ReportChoices = {
  readonly isShown: boolean;
  readonly title: string;
  readonly chosen: OfferedFormatId;
};

/** How the total is reported. It is kept while the page is open: it changes no entry. */
export const useReportChoices = create<ReportChoices>(() => ({
  isShown: false,
  title: "",
  chosen: "sentence",
}));
