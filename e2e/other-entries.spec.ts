import { expect, test } from "./fixtures.ts";
import { field } from "./form.ts";
import { expectTotal } from "./hooks.ts";
import { example } from "./links.ts";

test("a job typed in one line is shown and asked about before it counts", async ({ page, axe }) => {
  await page.goto(example.link);
  await page.getByText("Type it in one line").click();
  await page.getByLabel("One line").fill("8xA100 80, 3d 4h, us-east-1");
  await expectTotal(page, example.kg);
  await axe();
  await page.getByLabel("NVIDIA A100 SXM4 80GB").check();
  await page.getByLabel("Amazon Web Services us-east-1").check();
  await page.getByRole("button", { name: "Enter these" }).click();
  await expect(field(page, "hardware")).toHaveValue("NVIDIA A100 SXM4 80GB");
  await expect(field(page, "hours")).toHaveValue("76");
  await expect(page).toHaveURL(/hw=nvidia-a100-sxm4-80gb&n=8&h=76&at=aws\/us-east-1$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectTotal(page, example.kg);
});

test("a published case is loaded and read beside ours", async ({ page }) => {
  await page.goto(example.link);
  await page.getByText("Published cases").click();
  await page
    .getByRole("listitem")
    .filter({ hasText: "GPT-3" })
    .getByRole("button", { name: /load/i })
    .click();
  await expect(page.getByTestId("total-emissions")).toHaveAttribute("value", /^55\d{4}/);
  await expect(page.getByText(/1\.00 times|552\.1 t/).first()).toBeVisible();
});

test("an experiment too long for a link is saved as a file, which opens again", async ({
  page,
}) => {
  const name = encodeURIComponent("Ωμέγα".repeat(30));
  const workloads = Array.from({ length: 12 }, (_, index) => {
    const suffix = index === 0 ? "" : `.${index + 1}`;
    return `hw${suffix}=nvidia-t4&h${suffix}=10&at${suffix}=grid/FR&name${suffix}=${name}`;
  });
  await page.goto(`./#/?v=1&d=2026.11&${workloads.join("&")}`);
  const total = await page.getByTestId("total-emissions").getAttribute("value");
  expect(Number(total)).toBeGreaterThan(0);

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: /save as a file/i }).click();
  const file = await (await saving).path();
  await page.goto(example.link);
  await expectTotal(page, example.kg);
  await page.getByLabel("Open a saved file").setInputFiles(file);
  await expect(page.getByTestId("total-emissions")).toHaveAttribute("value", total ?? "");
});

test("a file that is none of ours is told in words, and what was here is kept", async ({
  page,
}) => {
  await page.goto(example.link);
  const control = page.getByLabel("Open a saved file");
  for (const content of ["", "a,b,c\n1,2,3", "#/", "\u0000\u0001ÿØÿà"]) {
    await control.setInputFiles({
      name: "x.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(content),
    });
    await expect(page.getByRole("alert")).toContainText(/holds no experiment/);
    await expectTotal(page, example.kg);
  }
});
