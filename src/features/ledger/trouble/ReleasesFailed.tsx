import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { ledgerTrouble as words } from "../../../words/ledger-trouble.ts";

type Props = { readonly failed: readonly string[]; readonly onAgain: () => void };

/** Releases whose tables did not arrive: their entries have no figure until they do. */
export function ReleasesFailed({ failed, onAgain }: Props) {
  if (failed.length === 0) return null;
  return (
    <Notice title={words.releasesTitle} tone="care">
      <p>{words.releases(failed)}</p>
      <p>
        <Button onClick={onAgain}>{words.again}</Button>
      </p>
    </Notice>
  );
}
