import { createHash } from "node:crypto";
import { expect, test } from "./fixtures.ts";
import { field } from "./form.ts";
import { expectTotal } from "./hooks.ts";
import { another, example } from "./links.ts";

test("the HTML as served holds the frame, and neither a figure nor a form value", async ({
  request,
}) => {
  const response = await request.get("./");
  expect(response.ok()).toBe(true);
  const html = await response.text();
  for (const part of ["<header", "<h1", "<nav", "<p", "<noscript", "Result"]) {
    expect(html).toContain(part);
  }
  for (const part of ["<data", "<input", "<select", "data-testid", "CO₂e", "kWh", "A100"]) {
    expect(html).not.toContain(part);
  }
  expect(html).not.toMatch(/\svalue=/);
});

test("the content security policy stands before anything it is for", async ({ request }) => {
  const html = (await (await request.get("./")).text()).replaceAll("&#39;", "'");
  const [, head = ""] = /<head>([\s\S]*)<\/head>/.exec(html) ?? [];
  const policy = head.indexOf("Content-Security-Policy");
  expect(policy).toBeGreaterThan(0);
  expect(head.slice(0, policy)).not.toMatch(/<(script|link|style)/);
  for (const part of [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]) {
    expect(head).toContain(part);
  }
});

test("the first view's style sheet stands in the page, by the digest that the policy names", async ({
  request,
}) => {
  const html = await (await request.get("./")).text();
  const sheets = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, sheet = ""]) => sheet);
  expect(sheets).toHaveLength(1);
  const digest = createHash("sha256")
    .update(sheets[0] ?? "")
    .digest("base64");
  expect(html).toContain(`style-src 'self' 'sha256-${digest}'`);
  expect(html).not.toMatch(/unsafe-inline|rel="stylesheet"/);
});

test("page, script and tables have their copies in gzip and in brotli", async ({ request }) => {
  const html = await (await request.get("./")).text();
  const script = /src="(\.\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? "";
  for (const path of ["./", script, "./datasets/2026.11/core.json"]) {
    for (const [coding, ending] of [
      ["br", "br"],
      ["gzip", "gz"],
    ]) {
      const answer = await request.get(path, { headers: { "accept-encoding": coding ?? "" } });
      expect(answer.headers()["content-encoding"]).toBe(coding);
      const copy = await request.get(path === "./" ? `index.html.${ending}` : `${path}.${ending}`);
      expect(Number(copy.headers()["content-length"])).toBeGreaterThan(0);
      expect(answer.headers()["content-length"]).toBe(copy.headers()["content-length"]);
    }
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it is and what it needs", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  });
});

test("the first figure ever on the page is the link's, whatever draft there is", async ({
  page,
}) => {
  await page.goto("./");
  await field(page, "hours").fill("672");
  await expectTotal(page, example.kg * 2);
  await expect(page).toHaveURL(/h=672/);

  await page.addInitScript(() => {
    const first: Record<string, string> = {};
    Object.assign(window, { first });
    const look = () => {
      for (const data of document.querySelectorAll("data[data-testid]")) {
        first[data.getAttribute("data-testid") ?? ""] ??= data.getAttribute("value") ?? "";
      }
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
    });
  });
  await page.goto("about:blank");
  await page.goto(another.link);
  await expectTotal(page, another.kg);
  const first = await page.evaluate(
    () => (window as unknown as { first: Record<string, string> }).first,
  );
  expect(Number(first["total-emissions"])).toBeCloseTo(another.kg, 9);
});

for (const [width, height] of [
  [320, 640],
  [1280, 900],
] as const) {
  test(`nothing moves when the figure comes, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as unknown as { value: number }).value);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    // The frame is seen for a moment before its tables are there.
    await page.route("**/core.json", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goto(example.link);
    await expectTotal(page, example.kg);
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
  });
}
