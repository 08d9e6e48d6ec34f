import { lazy } from "react";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { LazyPart } from "../../../ui/LazyPart.tsx";
import { charts } from "../../../words/charts.ts";
import { notices } from "../../../words/problems.ts";
import type { Compared } from "../use-ranking.ts";
import styles from "./Charts.module.css";
import { useDrawn } from "./drawn.ts";

const Bars = lazy(() => import("./Bars.tsx").then((part) => ({ default: part.Bars })));
const SiteMap = lazy(() => import("./SiteMap.tsx").then((part) => ({ default: part.SiteMap })));

/** The ranking as bars and on a map, each fetched when it is first opened. */
export function Charts({ compared }: { readonly compared: Compared }) {
  const drawn = useDrawn(compared);
  return (
    <section className={styles.section} aria-labelledby="charts-title">
      <h3 id="charts-title">{charts.title}</h3>
      <div>
        <Disclosure summary={charts.bars.summary}>
          <LazyPart failed={notices.partFailed}>
            <Bars drawn={drawn} />
          </LazyPart>
        </Disclosure>
        <Disclosure summary={charts.map.summary}>
          <LazyPart failed={notices.partFailed}>
            <SiteMap drawn={drawn} />
          </LazyPart>
        </Disclosure>
      </div>
    </section>
  );
}
