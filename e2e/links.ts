/** Two weeks of one p4d.24xlarge in Virginia: the worked example of DESIGN §2. */
export const example = {
  link: "./#/?v=1&d=2026.11&y=2025&hw=nvidia-a100-sxm4-40gb&n=8&h=336&at=aws/us-east-1",
  /** 8 × 400 W × 336 h × 1.15 × 418 g/kWh */
  kg: 516.84864,
  kwh: 1236.48,
} as const;

/** The worked example's link with some of its values changed, and more behind it. */
export function exampleWith(changed: Readonly<Record<string, string>>, more = ""): string {
  const good = { v: "1", d: "2026.11", hw: "nvidia-a100-sxm4-40gb", n: "8", h: "336" };
  const values: Record<string, string> = { ...good, at: "aws/us-east-1", ...changed };
  const pairs = Object.entries(values).map(([key, value]) => `${key}=${value}`);
  return `./#/?${pairs.join("&")}${more}`;
}

/** One V100 for 100 hours in France: 300 W × 100 h × 1.54 × 31 g/kWh. */
export const another = {
  link: "./#/?v=1&d=2026.11&y=2025&hw=nvidia-v100-sxm2-16gb&h=100&at=grid/FR",
  kg: 1.4322,
} as const;

/** Search, training and serving, in two places. */
export const threeWorkloads = {
  link:
    "./#/?v=1&d=2026.11&y=2025" +
    "&hw=nvidia-a100-sxm4-40gb&n=8&h=100&runs=20&at=aws/us-east-1&name=Search&stage=search" +
    "&hw.2=nvidia-a100-sxm4-40gb&n.2=8&h.2=336&at.2=aws/us-east-1&name.2=Training&stage.2=train" +
    "&hw.3=nvidia-v100-sxm2-16gb&h.3=100&at.3=grid/FR&name.3=Serving&stage.3=serve",
  /** 3 076.48 of the search, and the two above. */
  kg: 3076.48 + example.kg + another.kg,
} as const;

export const damaged =
  "./#/?v=1&d=2026.11&hw=nvidia-a100-sxm4-40gbb&n=eight&h=336&at=aws/us-east-1";
