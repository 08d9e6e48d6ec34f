import type { Workload } from "../../../experiment/experiment.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { InstanceOffer } from "./InstanceOffer.tsx";
import { PowerOffer } from "./PowerOffer.tsx";

type Props = {
  readonly store: SessionStore;
  readonly workload: number;
  readonly values: Workload;
};

/** What the tables know of the part or instance and do not count unasked. */
export function Offers(props: Props) {
  return (
    <>
      <PowerOffer {...props} />
      <InstanceOffer {...props} />
    </>
  );
}
