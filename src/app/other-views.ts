import { shell } from "../words/en/shell.ts";

/** The views beside the calculator, by their name in a link. */
export type OtherViewName = Exclude<keyof typeof shell.views, "">;

export function isOtherView(view: string): view is OtherViewName {
  return view !== "" && Object.hasOwn(shell.views, view);
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
