import { geoPath, type GeoProjection } from "d3-geo";
import { memo } from "react";
import { feature } from "topojson-client";
import land from "world-atlas/land-110m.json";
import styles from "./SiteMap.module.css";

type Topology = Parameters<typeof feature>[0];

// Of a JSON module TypeScript knows number[] where the format has pairs.
const topology = land as unknown as Topology & {
  readonly objects: { land: Topology["objects"][string] };
};
const outline = feature(topology, topology.objects.land);

/** Where land is, as a backdrop. */
export const Land = memo(function Land({ projection }: { readonly projection: GeoProjection }) {
  return <path className={styles.land} d={geoPath(projection)(outline) ?? ""} />;
});
