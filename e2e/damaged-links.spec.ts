import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { copyLink, field, reveal, type FieldName } from "./form.ts";
import { expectNoResult, expectTotal } from "./hooks.ts";
import { example, exampleWith } from "./links.ts";
import { visit } from "./visit.ts";

type Damages = Readonly<Record<string, Damage>>;

type Damage = {
  readonly link: string;
  /** The key as the notice names it. */
  readonly key: string;
  /** The pair as it stood, which stays in the address. */
  readonly pair: string;
  /** What was not taken, where it is not simply the pair's value. */
  readonly raw?: readonly string[];
  /** The field that keeps the raw text, where the key has one. */
  readonly in?: FieldName;
  readonly workload?: number;
  readonly suggestion?: string;
};

const one = (key: string, value: string, more: Partial<Damage> = {}): Damage => ({
  link: exampleWith({ [key]: value }),
  key,
  pair: `${key}=${value}`,
  ...more,
});

const numbers: Damages = {
  "a number in words": one("n", "eight", { in: "count" }),
  "a thousands separator": one("n", "1,000", { in: "count" }),
  "a plus sign before a number": one("n", "+8", { in: "count" }),
  "a hexadecimal number": one("n", "0x10", { in: "count" }),
  "no devices": one("n", "0", { in: "count" }),
  "more devices than there are": one("n", "1000001", { in: "count" }),
  "negative hours": one("h", "-336", { in: "hours" }),
  "too many hours": one("h", "1e10", { in: "hours" }),
};

const encodings: Damages = {
  "a doubled key": {
    link: exampleWith({}, "&n=9"),
    key: "n",
    pair: "n=8&n=9",
    raw: ["8", "9"],
    in: "count",
  },
  "a doubled key of one value": {
    link: exampleWith({}, "&h=336"),
    key: "h",
    pair: "h=336&h=336",
    raw: ["336"],
    in: "hours",
  },
  "hours without a value": one("h", "", { in: "hours", raw: [] }),
  "hours without an equals sign": {
    link: exampleWith({ h: "336" }).replace("&h=336", "&h"),
    key: "h",
    pair: "&h&",
    raw: [],
    in: "hours",
  },
  "a percent-encoding that is none": one("n", "%E0%A4", { in: "count" }),
};

const names: Damages = {
  "an unknown hardware": one("hw", "nvidia-a100-sxm4-40gbb", {
    in: "hardware",
    suggestion: "nvidia-a100-sxm4-40gb",
  }),
  "a hardware in capitals": one("hw", "NVIDIA-A100-SXM4-40GB", { in: "hardware" }),
  "an unknown region": one("at", "aws/us-east-9", { in: "site", suggestion: "aws/us-east-" }),
  "an unknown grid zone": one("at", "grid/FRX", { in: "site", suggestion: "grid/FR" }),
  "an unknown host CPU": one("cpu", "amd-epyc-7764", {
    in: "hostCpu",
    suggestion: "amd-epyc-77",
  }),
  "a host CPU that is a GPU": one("cpu", "nvidia-a40", { in: "hostCpu" }),
};

const ofTheExperiment: Damages = {
  "a year after the release's": one("y", "2027", { in: "year" }),
  "a year before there was such work": one("y", "2005", { in: "year" }),
  "half a year": one("y", "2024.5", { in: "year" }),
  "an unknown boundary": one("b", "sight", { suggestion: "site" }),
};

const details: Damages = {
  "no whole number of runs": one("runs", "1.5", { in: "runs" }),
  "no runs": one("runs", "0", { in: "runs" }),
  "a power draw beyond any": one("u", "451", { in: "utilisation" }),
  "no watts": one("w", "0", { in: "watts" }),
  "negative energy": one("kwh", "-1", { in: "kwh" }),
  "too much memory": one("ram", "10000001", { in: "memory" }),
  "an intensity in words": one("g", "low", { in: "intensity" }),
  "a PUE below 1": one("pue", "0.9", { in: "pue" }),
  "too much manufacture": one("emb", "101", { in: "embodied" }),
};

const choices: Damages = {
  "an unknown kind of watts": one("wk", "peak", { in: "wattsBasis" }),
  "an unknown scope": one("ks", "walls", { in: "scope", suggestion: "wall" }),
  "an unknown kind of intensity": one("gk", "locational", { in: "intensityKind" }),
  "a kind of hardware that is none": {
    ...one("hk", "tpu"),
    link: exampleWith({ hw: "custom", w: "300" }, "&hk=tpu"),
    in: "ownKind",
  },
};

const ofTheLink: Damages = {
  "a second workload's number": {
    link: exampleWith({}, "&hw.2=nvidia-a40&n.2=x&h.2=1&at.2=grid/FR"),
    key: "n.2",
    pair: "n.2=x",
    raw: ["x"],
    in: "count",
    workload: 2,
  },
  "another format": one("v", "2"),
  "an unknown release": one("d", "2026.10", { suggestion: "2026.11" }),
  "a release that is a path": one("d", "../../secret"),
  "a first workload's suffix": one("n.1", "8"),
  "a suffix with a leading zero": one("h.02", "336"),
  "a fifty-first workload": one("n.51", "8"),
  "a suffix that is no number": one("n.x", "8"),
  "a suffix on a key of the experiment": one("y.2", "2024"),
  "a suffix on a key of the link": one("d.2", "2026.11"),
};

const groups = { numbers, encodings, names, ofTheExperiment, details, choices, ofTheLink };

for (const [group, damages] of Object.entries(groups)) {
  test(`damage ends in words and no number: ${group}`, async ({ page }) => {
    test.slow();
    for (const [what, damage] of Object.entries(damages)) {
      await test.step(what, async () => {
        await visit(page, damage.link);
        await expectWordsOnly(page, damage);
      });
    }
  });
}

async function expectWordsOnly(page: Page, damage: Damage): Promise<void> {
  const said = expect.configure({ soft: true, message: damage.pair });
  const raw = damage.raw ?? [damage.pair.slice(damage.pair.indexOf("=") + 1)];
  await expectNoResult(page);

  const notice = page.getByTestId("link-notice");
  await said(notice).toHaveCount(1);
  await said(notice).toBeVisible();
  for (const named of [damage.key, ...raw, damage.suggestion ?? ""]) {
    await said(notice).toContainText(named);
  }
  await said(copyLink(page)).toBeDisabled();
  said(decoded(page.url())).toContain(decoded(damage.pair));

  if (damage.in === undefined) return;
  const inField = await reveal(page, damage.in, damage.workload);
  const kept = await inField.inputValue();
  for (const text of raw) said(kept).toContain(text);
  await said(inField).toHaveAttribute("aria-invalid", "true");
  await said(inField).toHaveAccessibleDescription(/\w/);
}

/** Percent-encoding may be written anew, where it is one. */
function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

test("the address keeps the raw text while another field is edited", async ({ page }) => {
  await page.goto(exampleWith({ n: "eight" }));
  await expectNoResult(page);
  await field(page, "hours").fill("337");
  await expect(page).toHaveURL(/n=eight&h=337/);
  await expect(field(page, "count")).toHaveValue("eight");
  await expectNoResult(page);
});

test("a typed error is no damage of the link, and leaves no number either", async ({ page }) => {
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  await field(page, "count").fill("eight");
  await expectNoResult(page);
  await expect(page.getByTestId("link-notice")).toHaveCount(0);
  await expect(copyLink(page)).toBeDisabled();
  await field(page, "hours").focus();
  await expect(field(page, "count")).toHaveAttribute("aria-invalid", "true");
  await expect(field(page, "count")).toHaveAccessibleDescription(/number/i);
});
