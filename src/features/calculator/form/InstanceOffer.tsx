import { useStore } from "zustand";
import { Button } from "../../../ui/Button.tsx";
import type { Workload } from "../../../experiment/experiment.ts";
import { instanceHost, withInstanceHost } from "../../../experiment/instance.ts";
import type { SessionStore } from "../../../experiment/store.ts";
import { form } from "../../../words/fields.ts";
import { plain } from "../../../words/figures.ts";
import styles from "./Form.module.css";
import { locale } from "../../../view-parts/locale.ts";

type Props = {
  readonly store: SessionStore;
  readonly workload: number;
  readonly values: Workload;
};

/** Offers to describe the host of an instance type. It is not counted unasked (DESIGN §2, worked example). */
export function InstanceOffer({ store, workload, values }: Props) {
  const dataset = useStore(store, (session) => session.dataset);
  const host = instanceHost(values, dataset);
  if (host === undefined) return null;
  const { hostCpu = "", hostCpuSockets, hostMemoryGb } = host.values;
  const cpu = dataset.hardware.get(hostCpu)?.name;
  const parts = [
    ...(cpu === undefined || hostCpuSockets === undefined
      ? []
      : [form.instanceCpus(plain(hostCpuSockets, locale), cpu)]),
    ...(hostMemoryGb === undefined ? [] : [form.instanceMemory(plain(hostMemoryGb, locale))]),
  ].join(form.and);
  return (
    <p className={styles.offer}>
      {form.instanceHost(host.instance.name, parts)}{" "}
      <Button
        look="link"
        onClick={() => {
          const { entered, change } = store.getState();
          change(withInstanceHost(entered, workload, host), "suggestion");
        }}
      >
        {form.describeHost}
      </Button>
    </p>
  );
}
