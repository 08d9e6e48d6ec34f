import { Button } from "../../../ui/Button.tsx";
import { importView as words } from "../../../words/import-view.ts";
import styles from "./Cards.module.css";

/** An experiment of ours: opened when asked, as a click on its link would. */
export function OwnLink({ fragment }: { readonly fragment: string }) {
  return (
    <>
      <p className={styles.text}>
        {words.ownLink} {words.ownLinkKept}
      </p>
      <p>
        <Button
          onClick={() => {
            window.location.hash = fragment;
          }}
        >
          {words.openLink}
        </Button>
      </p>
    </>
  );
}
