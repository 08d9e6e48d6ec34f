/** WCAG 2.2 AA is the sum of its earlier versions; axe tags each rule with the version that brought it. */
export const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
