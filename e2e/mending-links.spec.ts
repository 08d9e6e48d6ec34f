import { expect, test } from "./fixtures.ts";
import { copyLink, field, reveal } from "./form.ts";
import { expectNoResult, expectTotal } from "./hooks.ts";
import { example, exampleWith } from "./links.ts";
import { visit } from "./visit.ts";

test("mending the field brings the number, takes the notice away and gives the link back", async ({
  page,
}) => {
  await page.goto(exampleWith({ n: "eight" }));
  await expectNoResult(page);
  await field(page, "count").fill("8");
  await expectTotal(page, example.kg);
  await expect(page.getByTestId("link-notice")).toHaveCount(0);
  await expect(copyLink(page)).toBeEnabled();
  await expect(page).toHaveURL(/&n=8&h=336&/);
});

test("a choice is mended in its field", async ({ page }) => {
  await page.goto(exampleWith({}, "&kwh=100&ks=walls"));
  await expectNoResult(page);
  await (await reveal(page, "scope")).selectOption("wall");
  await expectTotal(page, 100 * 0.418);
  await expect(page.getByTestId("link-notice")).toHaveCount(0);
});

test("an unknown hardware is mended by choosing another", async ({ page }) => {
  await page.goto(exampleWith({ hw: "nvidia-a100-sxm4-40gbb" }));
  await expectNoResult(page);
  await field(page, "hardware").fill("nvidia-a100-sxm4-40gb");
  await expectTotal(page, example.kg);
  await expect(page.getByTestId("link-notice")).toHaveCount(0);
});

test("of two damages both are named, and the number waits for both", async ({ page }) => {
  await page.goto(exampleWith({ n: "eight", h: "long" }));
  await expectNoResult(page);
  const notice = page.getByTestId("link-notice");
  await expect(notice).toContainText("eight");
  await expect(notice).toContainText("long");

  await field(page, "count").fill("8");
  await expect(notice).not.toContainText("eight");
  await expectNoResult(page);
  await field(page, "hours").fill("336");
  await expectTotal(page, example.kg);
});

const dismissed = {
  "a number, which leaves its absence": [exampleWith({ n: "eight" }), example.kg / 8],
  "another format": [exampleWith({ v: "2" }), example.kg],
  "an unknown release": [exampleWith({ d: "2025.01" }), example.kg],
  "a suffix that is no workload's": [exampleWith({}, "&n.51=8"), example.kg],
  "a suffix on a key of the experiment": [exampleWith({}, "&b.2=full"), example.kg],
  "an unknown boundary": [exampleWith({ b: "sight" }), example.kg],
} as const;

test("dismissing brings the number", async ({ page }) => {
  for (const [what, [damaged, kg]] of Object.entries(dismissed)) {
    await test.step(what, async () => {
      await visit(page, damaged);
      await expectNoResult(page);
      const notice = page.getByTestId("link-notice");
      await notice.getByRole("button", { name: /dismiss/i }).click();
      await expectTotal(page, kg);
      await expect(notice).toHaveCount(0);
      await expect(copyLink(page)).toBeEnabled();
    });
  }
});

test("dismissing empties the field, and says so", async ({ page }) => {
  await page.goto(exampleWith({ n: "eight" }));
  await expectNoResult(page);
  await page
    .getByTestId("link-notice")
    .getByRole("button", { name: /dismiss/i })
    .click();
  await expect(field(page, "count")).toHaveValue("");
  await expect(page).not.toHaveURL(/[?&]n=/);
  await expect(page.getByText(/(dismissed|empt(y|ied))/i).first()).toBeVisible();
});

const harmless = {
  "an unknown key": ["colour=blue", ["colour", "blue"]],
  "a key in capitals": ["N=9", ["N", "9"]],
  "an unknown key with a workload's suffix": ["colour.2=blue", ["colour.2", "blue"]],
  "a bad stage": ["stage=trian", ["stage", "trian", "train"]],
  "an overlong title": [`t=${"long".repeat(51)}`, ["t", "longlong"]],
  "a bad price": ["price=free", ["price", "free"]],
  "a doubled title": ["t=One&t=Two", ["t", "One", "Two"]],
  "a bad language": ["lang=xx", ["lang", "xx"]],
  "a bad option to compare": ["pin=aws/nowhere", ["pin", "aws/nowhere"]],
  "a suffix on the title": ["t.2=Two", ["t.2", "Two"]],
} as const;

test("damage that no figure rests on is told, and the total stays", async ({ page }) => {
  for (const [what, [pairs, named]] of Object.entries(harmless)) {
    await test.step(what, async () => {
      await visit(page, exampleWith({}, `&${pairs}`));
      await expectTotal(page, example.kg);
      const notice = page.getByTestId("link-notice");
      for (const text of named) await expect(notice).toContainText(text);
      await notice
        .getByRole("button", { name: /dismiss/i })
        .first()
        .click();
      await expect(notice).toHaveCount(0);
      await expectTotal(page, example.kg);
    });
  }
});

test("a bad price leaves no cost of offsetting", async ({ page }) => {
  await page.goto(exampleWith({}, "&price=free"));
  await expectTotal(page, example.kg);
  await expect(page.getByTestId("offset-cost")).toHaveCount(0);
  await expect(copyLink(page)).toBeDisabled();
  await (await reveal(page, "price")).fill("100");
  await expect(page.getByTestId("offset-cost")).toHaveAttribute("value", /^51\.684/);
  await expect(copyLink(page)).toBeEnabled();
});

const unused = {
  "a share of power beside a machine's watts": ["&w=500&wk=machine&u=50", "utilisation"],
  "a scope without an energy": ["&ks=wall", "scope"],
  "sockets without a host CPU": ["&cpun=2", "hostSockets"],
  "a kind without an intensity": ["&gk=market", "intensityKind"],
} as const;

test("a value with nothing to act on is kept, shown as not used, and the total stays", async ({
  page,
}) => {
  for (const [what, [pairs, name]] of Object.entries(unused)) {
    await test.step(what, async () => {
      await visit(page, exampleWith({}, pairs));
      await expect(page.getByTestId("total-emissions")).toHaveCount(1);
      await expect(page.getByTestId("link-notice")).toHaveCount(0);
      await expect(await reveal(page, name)).toHaveAccessibleDescription(/not used/i);
      expect(page.url()).toContain(pairs.slice(pairs.lastIndexOf("&")));
    });
  }
});
