import { inKb } from "./figures.mjs";

/**
 * Bytes over the wire, headers included, of a visit without a cache, until the network is quiet. By gzip, which is
 * what every server has; with the brotli copies of the build it is less.
 * @param {import("../bench.mjs").Site} site
 * @returns {Promise<import("../bench.mjs").Row[]>}
 */
export async function firstVisit({ browser, url, link }) {
  const context = await browser.newContext({ extraHTTPHeaders: { "accept-encoding": "gzip" } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  /** @type {Map<string, { url: URL, type: string, bytes: number }>} */
  const requests = new Map();
  devtools.on("Network.responseReceived", ({ requestId, response, type }) =>
    requests.set(requestId, { url: new URL(response.url), type, bytes: 0 }),
  );
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  /** @type {Set<string>} */
  const otherHosts = new Set();
  const { host } = new URL(url);
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith("http") && asked.host !== host) otherHosts.add(asked.host);
  });
  await devtools.send("Network.enable");
  await page.goto(link, { waitUntil: "networkidle" });
  await context.close();

  const own = [...requests.values()].filter((request) => request.url.host === host);
  /** @param {typeof own} some */
  const bytesOf = (some) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const all = bytesOf(own);
  const scripts = bytesOf(own.filter(({ type }) => type === "Script"));
  return [
    {
      what: `first visit, own bytes over the wire (gzip), ${own.length} requests`,
      budget: "≤ 170 kB",
      measured: inKb(all),
      ok: all <= 170_000,
    },
    {
      what: "of that, JavaScript",
      budget: "≤ 125 kB",
      measured: inKb(scripts),
      ok: scripts <= 125_000,
    },
    {
      what: "other hosts asked",
      budget: "0",
      measured: [otherHosts.size, ...otherHosts].join(" "),
      ok: otherHosts.size === 0,
    },
  ];
}
