import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLE_FILE, bundle } from '../../lib/bundle.ts';
import { root, temporaryDirectory } from './support.ts';

/** A bundle of a handler that is written here, loaded as Lambda loads it. */
async function handlerOf(source: string): Promise<(given: unknown) => unknown> {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, 'handler.ts'), source);
  const entry = { contents: `export { handler } from '${directory}/handler.ts';`, resolveDir: root };
  const outDir = join(directory, 'out');
  await bundle({ entries: new Map([['one', entry]]), outDir });
  return createRequire(import.meta.url)(join(outDir, 'one', BUNDLE_FILE)).handler;
}

const zod = JSON.stringify(join(root, 'node_modules/zod'));

test('a bundled schema parses, refuses and knows its limits as before', async () => {
  const handler = await handlerOf(`
    import * as z from ${zod};
    const schema = z.object({ name: z.string().min(2).describe('Name'), on: z.iso.date().optional() });
    export const handler = (given) => schema.safeParse(given).success;`);

  expect(handler({ name: 'An', on: '2026-11-30' })).toBe(true);
  expect(handler({ name: 'A' })).toBe(false);
  expect(handler({ name: 'An', on: '30/11/2026' })).toBe(false);
});

test('a bundle that asks for JSON Schema after all says where it was left out', async () => {
  const handler = await handlerOf(`
    import * as z from ${zod};
    export const handler = () => z.toJSONSchema(z.string());`);

  expect(handler).toThrow('lib/without-json-schema.ts');
});

test('a zod that has them elsewhere fails the build', async () => {
  const directory = temporaryDirectory();
  const moved = join(directory, 'zod/v4/classic');
  mkdirSync(moved, { recursive: true });
  writeFileSync(join(moved, 'schemas.js'), 'export const handler = () => 1;');
  const entry = { contents: `export { handler } from '${moved}/schemas.js';`, resolveDir: directory };

  await expect(bundle({ entries: new Map([['one', entry]]), outDir: join(directory, 'out') })).rejects.toThrow(
    'zod makes JSON Schema elsewhere',
  );
});

test('they have the names that zod exports, so that an import of one that is missing is found', async () => {
  const source = await import(join(root, 'node_modules/zod/v4/core/json-schema-processors.js'));
  const handler = await handlerOf(`
    import * as processors from ${JSON.stringify(join(root, 'node_modules/zod/v4/core/json-schema-processors.js'))};
    import * as z from ${zod};
    export const handler = () => [z.string().parse(Object.keys(processors).sort().join(' '))][0];`);

  expect(handler(undefined)).toBe(Object.keys(source).sort().join(' '));
});
