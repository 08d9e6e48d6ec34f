import { textOf } from "../cells.ts";
import type { CodecarbonHeader } from "./columns.ts";
import type { Label } from "./run.ts";

/** Names of the runs of a file: what tells one from another, and what it is called. */
export type Labels = {
  readonly begin: (header: CodecarbonHeader) => void;
  /** Rows of one key are one run; a row without an id is a run of its own. */
  readonly of: (
    cells: readonly string[],
    line: number,
    upTo: number,
  ) => { readonly key: string; readonly label: number };
  readonly at: (index: number) => Label;
  readonly runIdOf: (key: string) => string | undefined;
  /** Of how many runs there are tasks. */
  readonly runsOfTasks: () => number;
};

/** Between parts of a key. */
const mark = "\u0000";

export function labelsOfFile(): Labels {
  const labels: Label[] = [];
  const indices = new Map<string, number>();
  const taskRuns = new Set<string>();
  let idAt = -1;
  let taskAt = -1;
  let projectAt: readonly number[] = [];

  return {
    begin: ({ at }) => {
      // An experiment has many runs; only where there is no other column is it one itself.
      idAt = ["run_id", "runid", "experiment_id"].map(at).find((place) => place >= 0) ?? -1;
      taskAt = at("task_name");
      projectAt = ["name", "project_name"].map(at).filter((place) => place >= 0);
    },
    of: (cells, line, upTo) => {
      const text = (at: number) => (at < upTo ? textOf(cells[at]) : undefined);
      const first = (places: readonly number[]) => {
        for (const at of places) {
          const found = text(at);
          if (found !== undefined) return found;
        }
        return undefined;
      };
      const [runId, task, project] = [text(idAt), text(taskAt), first(projectAt)];
      // Joined, and not put together by a template: that would keep the cells, and a cell all of its chunk of the file.
      const name = [task ?? "", project ?? ""].join(mark);
      let label = indices.get(name);
      if (label === undefined) {
        const [ownTask, ownProject] = name.split(mark);
        label = labels.push({ task: ownTask || undefined, project: ownProject || undefined }) - 1;
        indices.set(name, label);
      }
      if (runId === undefined) return { key: `${mark}${line}`, label };
      if (task !== undefined) taskRuns.add([runId, ""].join(mark));
      return { key: [runId, task ?? ""].join(mark), label };
    },
    at: (index) => labels[index]!,
    runIdOf: (key) => key.slice(0, key.indexOf(mark)) || undefined,
    runsOfTasks: () => taskRuns.size,
  };
}
