import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** The modules of zod that make JSON Schema. The classic schemas import them for methods that no function calls. */
const MODULES = ['to-json-schema', 'json-schema-processors'];
const FILTER = new RegExp(`[/\\\\]zod[/\\\\]v4[/\\\\]core[/\\\\](${MODULES.join('|')})\\.js$`);
const IMPORTING = /[/\\]zod[/\\]v4[/\\]classic[/\\]schemas\.js$/;

/**
 * Leaves them out of each bundle: the description of the API is made from the sources, and at a cold start a function would
 * load 18 KB for nothing. Whatever calls them in a bundle after all throws; a zod that has them elsewhere fails the build.
 */
export const withoutJsonSchema: Plugin = {
  name: 'without-json-schema',
  setup(build) {
    const left = new Set<string>();
    build.onLoad({ filter: FILTER }, async ({ path }) => {
      left.add(path);
      return { contents: withoutBodies(Object.keys(await import(pathToFileURL(path).href))) };
    });
    build.onEnd(({ metafile }) => {
      const isImported = Object.keys(metafile?.inputs ?? {}).some((input) => IMPORTING.test(input));
      if (!isImported || left.size === MODULES.length) return {};
      return { errors: [{ text: 'zod makes JSON Schema elsewhere: change lib/without-json-schema.ts.' }] };
    });
  },
};

/** A module with these names, each of which throws when it is called. */
const withoutBodies = (names: readonly string[]): string =>
  [
    "const left = () => { throw new Error('JSON Schema is not in the bundles: see lib/without-json-schema.ts'); };",
    ...names.map((name) => `export { left as ${name} };`),
  ].join('\n');
