import { renderToStaticMarkup } from "react-dom/server";
import { EmptyView, Shell } from "../Shell.tsx";

/** The HTML built ahead: header, navigation, one paragraph, noscript and an empty result panel. */
export function renderShell(): string {
  return renderToStaticMarkup(
    <Shell>
      <EmptyView />
    </Shell>,
  );
}
