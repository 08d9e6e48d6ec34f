import { shell } from "../words/shell.ts";

/** The views beside the calculator, by their name in a link. */
export type OtherViewName = Exclude<keyof typeof shell.views, ""> | keyof typeof shell.furtherViews;

export function isOtherView(view: string): view is OtherViewName {
  return view !== "" && viewName(view) !== undefined;
}

/** What a view is called; undefined for one that this version does not have. */
export function viewName(view: string): string | undefined {
  return Object.entries({ ...shell.views, ...shell.furtherViews }).find(([id]) => id === view)?.[1];
}

export const loadOtherView = () => import("./OtherView.tsx");

/** Starts to fetch the other views' code at the first pointer or key event: whoever stays may look on. */
export function prefetchViews(): void {
  const events = ["pointermove", "pointerdown", "keydown", "touchstart"] as const;
  const start = () => {
    for (const event of events) window.removeEventListener(event, start);
    loadOtherView().then(
      ({ fetchViews }) => {
        fetchViews();
      },
      () => undefined,
    );
  };
  for (const event of events) window.addEventListener(event, start, { passive: true });
}
