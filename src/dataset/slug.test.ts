import { expect, it } from "vitest";
import { hardwareId, hardwareKey } from "./hardware-key.ts";
import { nameKey, slug } from "./slug.ts";

it("folds case, accents and punctuation", () => {
  expect(nameKey("São Paulo (BR)")).toBe("saopaulobr");
  expect(nameKey("A100-SXM4 40 GB")).toBe("a100sxm440gb");
  expect(slug("Intel Xeon Platinum 8480+")).toBe("intel-xeon-platinum-8480-plus");
});

it("drops what drivers add to a name", () => {
  const key = hardwareKey("Intel Xeon Gold 6148");
  expect(hardwareKey("Intel(R) Xeon(R) Gold 6148 CPU @ 2.40GHz")).toBe(key);
  expect(hardwareId("NVIDIA GeForce RTX 3090")).toBe("nvidia-rtx-3090");
});
