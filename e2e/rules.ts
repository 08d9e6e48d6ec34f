import type { Page } from "@playwright/test";
import { focusInSight, focusShows } from "./focus.ts";

// Each rule gives what breaks it, so that an empty list is a page that keeps it. See docs/accessibility.md.

/** One first heading, no rank left out, landmarks that can be told apart, ids that lead somewhere. */
export const structure = (page: Page) =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const all = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const ranks = all("h1, h2, h3, h4, h5, h6").map((one) => Number(one.tagName.slice(1)));
    if (ranks.filter((rank) => rank === 1).length !== 1) wrong.push("not one first heading");
    ranks.forEach((rank, at) => {
      if (rank > (ranks[at - 1] ?? 0) + 1) wrong.push(`heading ${at + 1} skips a rank`);
    });
    const nameOf = (one: Element) => {
      const ids = one.getAttribute("aria-labelledby")?.split(" ") ?? [];
      const words = ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
      return one.getAttribute("aria-label") ?? words;
    };
    const landmarks = all(
      "nav, form[aria-label], [role=region], section[aria-label], section[aria-labelledby]",
    );
    const names = landmarks.map((one) => `${one.tagName} ${one.role ?? ""} ${nameOf(one)}`);
    names.forEach((name, at) => {
      if (nameOf(landmarks[at]!).trim() === "") wrong.push(`${name} has no name`);
      if (names.indexOf(name) !== at) wrong.push(`${name} is there twice`);
    });
    if (all("main").length !== 1) wrong.push("not one main");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    wrong.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id ${id} twice`));
    for (const name of ["aria-labelledby", "aria-describedby"]) {
      for (const one of document.querySelectorAll(`[${name}]`)) {
        for (const id of one.getAttribute(name)!.split(" ")) {
          if (document.getElementById(id) === null) wrong.push(`${name} of nothing: ${id}`);
        }
      }
    }
    return wrong;
  });

/** Regions that speak are there before they do: in the tree, though they may be empty. */
export const mute = (page: Page) =>
  page.evaluate(() => {
    const places = [...document.querySelectorAll("[role=status]")];
    if (places.length === 0) return ["no status"];
    return places.filter((one) => !one.checkVisibility()).map((one) => one.outerHTML.slice(0, 120));
  });

/** Who speaks to the computer says what is on the button: a longer name begins with it, or holds it. */
export const otherNames = (page: Page) =>
  page.evaluate(() => {
    const words = (text: string) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
    return [...document.querySelectorAll<HTMLElement>("a[aria-label], button[aria-label]")]
      .map((one) => [words(one.innerText), words(one.getAttribute("aria-label")!)] as const)
      .filter(([seen, name]) => !name.includes(seen))
      .map(([seen, name]) => `${seen} is called ${name}`);
  });

/** Targets under 24 px that do not stand in a line of text. */
export const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== "inline")
      .map((one) => (one.closest("label") ?? one).getBoundingClientRect())
      .filter(({ width, height }) => width < 24 || height < 24)
      .map(({ width, height, x, y }) => `${width} × ${height} at ${x}, ${y}`),
  );

/** The spacing of WCAG 1.4.12. */
export const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });

/** What makes the page wider than its window, and what is cut off. Fields scroll by themselves. */
export const cutOff = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isCut = (one: HTMLElement) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (way: string) => way === "hidden" || way === "clip";
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    };
    const cut = [...document.querySelectorAll<HTMLElement>("body *:not(input, svg *)")]
      .filter((one) => one.clientWidth > 1 && one.checkVisibility() && isCut(one))
      .map((one) => `cut off: ${one.textContent?.slice(0, 40)}`);
    return scrollWidth > clientWidth ? [`${scrollWidth} px wide`, ...cut] : cut;
  });

/** Parts of charts that neither by what fills them nor by their edge stand out 3:1 from the page. */
export const paleParts = (page: Page) =>
  page.evaluate(() => {
    // Whatever a colour is written as, the canvas reads it.
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    const luminance = (colour: string, behind = "white") => {
      canvas.fillStyle = behind;
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const standsOut = (colour: string) => {
      if (colour === "none") return false;
      const [a, b] = [luminance(colour, paper), luminance(paper)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3;
    };
    const parts = "svg rect, svg circle, svg path.recharts-rectangle, svg path.recharts-line-curve";
    return [...document.querySelectorAll(parts)]
      .filter((one) => one.checkVisibility() && one.closest("defs, clipPath") === null)
      .filter((one) => {
        const { fill, stroke } = getComputedStyle(one);
        return !fill.startsWith("url") && !standsOut(fill) && !standsOut(stroke);
      })
      .map((one) => one.outerHTML.slice(0, 120));
  });

/** Chosen options of a switch that look like those that are not. */
export const untoldChoices = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("fieldset")].flatMap((choice) => {
      const options = [...choice.querySelectorAll("label:has(input[type=radio])")];
      const look = (one: Element) =>
        `${getComputedStyle(one).backgroundColor} ${getComputedStyle(one.querySelector("input")!).opacity}`;
      const chosen = options.find((one) => one.querySelector(":checked") !== null);
      const other = options.find((one) => one !== chosen);
      const isDrawn = chosen && getComputedStyle(chosen.querySelector("input")!).opacity !== "0";
      return chosen === undefined || other === undefined || isDrawn || look(chosen) !== look(other)
        ? []
        : [choice.textContent.slice(0, 60)];
    }),
  );

/** Stops of the Tab key from the top to the end: each a control, in sight, with a sign; none that holds the focus. */
export async function badStops(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    // The way of the keys begins where the focus was last.
    document.querySelector<HTMLElement>("a[href]")?.focus();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const bad: string[] = [];
  for (let left = 300; left > 0; left -= 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return undefined;
      const isControl = at.matches(
        "a, button, input, select, textarea, summary, [role][aria-label]",
      );
      return { isControl, html: at.outerHTML.slice(0, 120) };
    });
    if (stop === undefined) return bad;
    if (!stop.isControl) bad.push(`no control: ${stop.html}`);
    if (!(await focusShows(page))) bad.push(`no sign of focus: ${stop.html}`);
    if (!(await focusInSight(page))) bad.push(`out of sight: ${stop.html}`);
  }
  return [...bad, "the focus does not come to the end"];
}
