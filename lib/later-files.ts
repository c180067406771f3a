import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const LATER = /\.later\.ts$/;
const NAMESPACE = 'later';

/**
 * What a function imports dynamically from a file `….later.ts` becomes a file beside its bundle, which is read when it is
 * wanted: a cold start does not pay for it. `found` gets the name of each file → its source.
 */
export const laterPlugin = (found: Map<string, string>): Plugin => ({
  name: NAMESPACE,
  setup(build) {
    build.onResolve({ filter: LATER }, ({ path, resolveDir, kind }) => {
      if (kind !== 'dynamic-import') return undefined;
      const source = join(resolveDir, path);
      const name = `./${basename(dirname(source))}-${basename(source, '.later.ts')}.cjs`;
      found.set(name, source);
      return { path: name, namespace: NAMESPACE };
    });
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
      loader: 'js',
    }));
    build.onResolve({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({ path, external: true }));
  },
});
