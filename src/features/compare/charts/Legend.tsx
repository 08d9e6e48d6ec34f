import { locale } from "../../../view-parts/locale.ts";
import { charts } from "../../../words/charts.ts";
import { mass, massRange } from "../../../words/figures.ts";
import { classCount, radiusOf } from "./scale.ts";
import styles from "./SiteMap.module.css";

type Props = { readonly step: number; readonly largest: number };

/** What areas and colours stand for: each class with the circle at its upper end. */
export function Legend({ step, largest }: Props) {
  const size = 2 * largest + 2;
  const top = classCount * step;
  const number = (kg: number) => massRange(kg, top, locale).low;
  return (
    <div className={styles.legend}>
      <p>{charts.map.legend(mass(top, locale, 2).unit)}</p>
      <ul className={styles.classes}>
        {Array.from({ length: classCount }, (_, index) => (
          <li key={number(index * step)}>
            <svg width={size} height={size} aria-hidden="true">
              <circle
                className={styles.place}
                data-class={index}
                cx={size / 2}
                cy={size / 2}
                r={radiusOf((index + 1) * step, step, largest)}
              />
            </svg>
            {charts.map.between(number(index * step), number((index + 1) * step))}
          </li>
        ))}
      </ul>
    </div>
  );
}
