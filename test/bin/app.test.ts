import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../lib/sync-directory.ts';
import { root, temporaryDirectory } from '../lib/support.ts';

/** Starts the app as the CDK command line does. */
function start(context: Readonly<Record<string, unknown>>) {
  const outDir = join(temporaryDirectory(), 'cdk.out');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/app.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      CDK_OUTDIR: outDir,
      CDK_CONTEXT_JSON: JSON.stringify(context),
      // compose.test.ts and `cdk synth` check the template.
      CDK_VALIDATION: 'false',
    },
  });
  return { outDir, status, stdout, stderr };
}

test('a wrong setting ends the app with a sentence and nothing written', () => {
  const { outDir, status, stdout, stderr } = start({ mailFrm: 'a@example.vn' });

  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    'Context key "mailFrm" is not known. Did you mean "mailFrom"? All keys are explained in docs/operations.md.\n',
  );
  expect(filesIn(outDir)).toEqual([]);
}, 60_000);

test('without credentials, network or command line it writes the whole cloud assembly and says nothing', () => {
  const { outDir, status, stdout, stderr } = start({});

  expect([status, stdout, stderr]).toEqual([0, '', '']);
  expect(existsSync(join(outDir, 'manifest.json'))).toBe(true);
  expect(existsSync(join(outDir, 'LangNghe.template.json'))).toBe(true);
}, 60_000);
