import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const isText = /\.(css|csv|html|js|json|md|svg|txt|webmanifest)$/;

/** Below this a copy saves less than its own entry in a folder costs. */
const leastBytes = 512;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/**
 * Writes a gzip and a brotli copy beside every text file of the build, for servers that prefer those to compressing at
 * each request. Last of all: what is in the folder is complete then.
 */
export function compressPlugin(): Plugin {
  let folder = "";
  return {
    name: "wattprint-compress",
    apply: "build",
    enforce: "post",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler(failure) {
        if (failure !== undefined || !this.environment.config.build.write) return;
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile() && isText.test(entry.name));
        await Promise.all(files.map(({ parentPath, name }) => compress(join(parentPath, name))));
      },
    },
  };
}

async function compress(path: string): Promise<void> {
  const body = await readFile(path);
  if (body.length < leastBytes) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const [zipped, brotli] = await Promise.all([
    toGzip(body, { level: constants.Z_BEST_COMPRESSION }),
    toBrotli(body, { params }),
  ]);
  await Promise.all([writeFile(`${path}.gz`, zipped), writeFile(`${path}.br`, brotli)]);
}
