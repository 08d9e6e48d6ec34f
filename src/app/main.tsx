// First, so that its cascade layers are declared before any component's style sheet.
import "./tokens.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("no #root in the page");
createRoot(root).render(<App />);
