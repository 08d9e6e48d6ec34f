import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";
import { axeTags } from "../scripts/axe-tags.mjs";
import { serve } from "../scripts/serve.mjs";

export { expect };

type Server = Awaited<ReturnType<typeof serve>>;

type Fixtures = {
  /** Problems a test brings about on purpose, such as a dataset that cannot be read. */
  expectedProblems: RegExp[];
  /** Fails the test on a problem of the page that is not expected. */
  watch: void;
  /** Finds no accessibility problem on the page as it stands. */
  axe: () => Promise<void>;
};

/**
 * Every test runs on the built page under a sub-path, and fails on a violation of the content security policy, a
 * request to another host, an error of the page and an error on its console.
 */
export const test = base.extend<Fixtures, { server: Server }>({
  server: [
    async ({}, provide) => {
      const server = await serve({
        folder: process.env["WATTPRINT_DIST"] ?? "dist",
        base: "/some/where/",
      });
      await provide(server);
      await server.close();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ server }, provide) => provide(server.url),

  expectedProblems: [[], { option: true }],

  watch: [
    async ({ context, baseURL, expectedProblems }, provide) => {
      const problems: string[] = [];
      const { host } = new URL(baseURL ?? "");
      await context.addInitScript(() => {
        addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
          console.error(`Content security policy: ${effectiveDirective} refused ${blockedURI}`),
        );
      });
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) {
          problems.push(`Request to another host: ${url.href}`);
        }
      });
      context.on("weberror", (error) => problems.push(`Page error: ${error.error().stack}`));
      context.on("console", (message) => {
        if (message.type() === "error") {
          problems.push(`Console: ${message.text()} (${message.location().url})`);
        }
      });

      await provide();

      const unexpected = problems.filter(
        (problem) => !expectedProblems.some((pattern) => pattern.test(problem)),
      );
      expect(unexpected, "problems of the page").toEqual([]);
    },
    { auto: true },
  ],

  axe: async ({ page }, provide) =>
    provide(async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
      const found = violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        at: nodes.map((node) => node.target.join(" ")),
      }));
      expect(found, "accessibility problems").toEqual([]);
    }),
});
