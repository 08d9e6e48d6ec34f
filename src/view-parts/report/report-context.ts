import { pageAddress } from "../page-address.ts";

/** Put in place by the build from package.json. */
declare const __APP_VERSION__: string;

/** Local time without a zone, as reports of tools have it: 2026-11-25T10:30:00. */
export function localTime(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}

/** The page that writes a report. */
export function reportTool() {
  return { appUrl: pageAddress(), appVersion: __APP_VERSION__ };
}
