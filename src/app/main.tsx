// First, so that its cascade layers are declared before any component's style sheet.
import "./tokens.css";
import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App, NotStarted } from "./App.tsx";
import { prefetchViews } from "./other-views.ts";
import { start } from "./session.ts";

const page = document.getElementById("root");
if (page === null) throw new Error("no #root in the page");
const root = createRoot(page);

// Until then the frame of the HTML built ahead stands, and nothing is drawn twice.
start().then(
  ({ store }) => {
    // In slices, so that a slow machine stays responsive while the first view is drawn.
    startTransition(() => {
      root.render(<App store={store} />);
    });
    prefetchViews();
  },
  (error: unknown) => {
    root.render(<NotStarted error={error} />);
  },
);
