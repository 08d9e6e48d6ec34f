// `npm start`: installs what is missing, builds, serves dist/ and prints its address.
import { spawnSync } from "node:child_process";
import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { ensureInstalled, stop } from "./install.mjs";
import { serve } from "./serve.mjs";

chdir(fileURLToPath(new URL("..", import.meta.url)));
const wanted = process.env.PORT ? Number(process.env.PORT) : undefined;
if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted < 65536)) {
  stop(`PORT must be a whole number from 0 to 65535: ${process.env.PORT}`);
}
ensureInstalled();

const build = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build"], {
  stdio: ["ignore", "inherit", "inherit"],
});
if (build.status !== 0) stop("The build failed; the messages above say why.");

const { url } = await listen();
console.log(`\nWattprint is at ${url} (Ctrl+C stops it)`);

/** On the port asked for, or on the first free one from 4173. */
async function listen() {
  const ports = wanted === undefined ? Array.from({ length: 20 }, (_, i) => 4173 + i) : [wanted];
  for (const port of ports) {
    try {
      return await serve({
        folder: "dist",
        port,
        ...(process.env.HOST && { host: process.env.HOST }),
      });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    }
  }
  return stop(
    wanted === undefined
      ? `Ports ${ports[0]} to ${ports.at(-1)} are all taken. Choose another: PORT=8080 npm start`
      : `Port ${wanted} is taken. Choose another: PORT=8080 npm start`,
  );
}
