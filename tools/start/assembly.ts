import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalError } from '../../packages/cdk-local/src/aws/local-error.ts';
import { holdingLock } from './lock.ts';

export type Assembly = {
  readonly dir: string;
  /** False when nothing had changed since the last time. */
  readonly isNew: boolean;
};

/** Everything the synthesized stack is made of. */
const INPUTS = ['bin', 'lib', 'lambdas', 'web', 'data', 'cdk.json', 'package-lock.json'];
const OUT = 'cdk.out';
const STAMP = 'local.stamp';

/**
 * Builds the functions and synthesizes the stack, unless that was done for exactly these sources; one process at a
 * time, the others wait for it. Throws a LocalError with what the build says when it fails.
 */
export async function freshAssembly(root: string): Promise<Assembly> {
  return holdingLock(join(root, 'node_modules', '.synth-lock'), async () => {
    const dir = join(root, OUT);
    const stamp = join(dir, STAMP);
    const inputs = hashOf(INPUTS.flatMap((input) => filesIn(join(root, input))));
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(inputs, dir)) return { dir, isNew: false };

    await synthesize(root, dir);
    writeFileSync(stamp, stampOf(inputs, dir));
    return { dir, isNew: true };
  });
}

/** The outcome belongs to the stamp: a synthesis with another context in between makes it void. */
function stampOf(inputs: string, dir: string): string {
  const outcome = readdirSync(dir).filter((name) => name === 'manifest.json' || name.endsWith('.template.json'));

  return `${inputs} ${hashOf(outcome.sort().map((name) => join(dir, name)))}`;
}

function synthesize(root: string, dir: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // The schema check takes longer than all the rest; `npm test` and every deploy make it, and it changes no byte.
    const env = { ...process.env, CDK_OUTDIR: dir, CDK_VALIDATION: 'false' };
    const app = spawn(process.execPath, ['bin/app.ts'], { cwd: root, env });
    const said: Buffer[] = [];
    // Whoever stops this process stops what it started.
    const kill = () => app.kill();
    process.once('exit', kill);
    app.stdout.on('data', (data: Buffer) => said.push(data));
    app.stderr.on('data', (data: Buffer) => said.push(data));
    app.once('error', reject);
    app.once('close', (code) => {
      process.off('exit', kill);
      if (code === 0) resolve();
      else reject(new LocalError(`The stack does not build:\n${Buffer.concat(said).toString().trim()}`));
    });
  });
}

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];

  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(file).update('\0').update(readFileSync(file)).update('\0');

  return hash.digest('hex');
}
