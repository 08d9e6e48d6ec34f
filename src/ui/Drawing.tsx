import type { ReactNode, Ref } from "react";

type Props = {
  /** What the drawing shows, for those who do not see it. */
  readonly name: string;
  readonly look?: string | undefined;
  readonly measure?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
};

/**
 * A chart as one picture with a name. Inert, since Chromium makes a nameless stop of the Tab key out of each layer
 * of it that React listens at.
 */
export function Drawing({ name, look, measure, children }: Props) {
  return (
    <div role="img" aria-label={name} className={look} ref={measure}>
      <div inert>{children}</div>
    </div>
  );
}
