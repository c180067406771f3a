import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { app, isWrongInput } from '../../lib/app.ts';
import { STACK } from '../../lib/compose.ts';
import { functionEntries } from '../../lib/entries.ts';
import { root, temporaryDirectory } from './support.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('every function and every file of the site is built, and the assembly refers to them', async () => {
  const outDir = join(temporaryDirectory(), 'cdk.out');
  vi.stubEnv('CDK_OUTDIR', outDir);
  vi.stubEnv('CDK_CONTEXT_JSON', '{}');

  await app();

  const functions = [...functionEntries('lambdas').keys()].toSorted();
  expect(readdirSync(join(root, 'dist/functions'))).toEqual(expect.arrayContaining(functions));
  for (const path of ['openapi.json', '404.html', 'robots.txt']) {
    expect(existsSync(join(root, 'dist/site', path)), path).toBe(true);
  }
  expect(readFileSync(join(outDir, `${STACK}.template.json`), 'utf8')).toContain('"AWS::Lambda::Function"');
});

test('a wrong setting is an error for the operator, not a fault of the program', async () => {
  vi.stubEnv('CDK_CONTEXT_JSON', '{"awsClients":"neither"}');
  const error = await app().catch((reason: unknown) => reason);

  expect(isWrongInput(error)).toBe(true);
  expect(isWrongInput(new Error('of the program'))).toBe(false);
});
