import { Columns } from "../../ui/Columns.tsx";
import type { SessionStore } from "../../experiment/store.ts";
import { locale } from "../../view-parts/locale.ts";
import { Form } from "./form/Form.tsx";
import { Result } from "./result/Result.tsx";
import { TotalBar } from "./TotalBar.tsx";

type Props = {
  readonly store: SessionStore;
  readonly onExample: () => void;
  readonly onOpen: (fragment: string) => void;
};

/** Form left, result right. */
export function Calculator({ store, onExample, onOpen }: Props) {
  return (
    <>
      <Columns>
        <Form store={store} onExample={onExample} onOpen={onOpen} />
        <Result store={store} locale={locale} />
      </Columns>
      <TotalBar store={store} locale={locale} />
    </>
  );
}
