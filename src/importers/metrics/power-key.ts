/** The power of one GPU among the names of a tracker's metrics. */
export type PowerKey = {
  /** The run, where the name begins with it. */
  readonly run: string | undefined;
  /** Node and index. */
  readonly device: string;
};

/** `name - system/gpu.0.powerWatts`; what is of a process, or ends in __MIN or __MAX, says the same once more. */
const wandb = /^(?:(.*) - )?(?:system[./])?gpu\.(\d+)\.powerWatts$/;

/** `system/gpu_0_power_usage_watts`, with a node in a run of several. */
const mlflow = /^system\/(?:(.+)\/)?gpu_(\d+)_power_usage_watts$/;

export function wandbKey(name: string): PowerKey | undefined {
  const match = wandb.exec(name.trim());
  return match === null ? undefined : { run: match[1]?.trim(), device: match[2]! };
}

export function mlflowKey(name: string): PowerKey | undefined {
  const match = mlflow.exec(name.trim());
  if (match === null) return undefined;
  const node = match[1];
  return { run: undefined, device: node === undefined ? match[2]! : `${node} ${match[2]}` };
}
