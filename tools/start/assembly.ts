import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalError } from '@lang-nghe/cdk-local/local-error';
import { holdingLock } from './lock.ts';

export type Assembly = {
  readonly dir: string;
  /** False if nothing has changed since the last time. */
  readonly isNew: boolean;
};

/** The inputs of the synthesized stack. */
const INPUTS = ['bin', 'lib', 'lambdas', 'web', 'cdk.json', 'package-lock.json'];
const OUT = 'cdk.out';
const STAMP = 'local.stamp';

/**
 * Builds the functions and synthesizes the stack, unless that was done for exactly these sources; one process at a
 * time, the others wait for it. Throws a LocalError with the output of the build if it fails.
 */
export async function freshAssembly(root: string): Promise<Assembly> {
  return holdingLock(lockOf(root), async () => {
    const dir = join(root, OUT);
    const stamp = join(dir, STAMP);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(inputsOf(root), dir)) return { dir, isNew: false };

    // The schema check takes longer than all the rest; `npm test` and every deploy make it, and it changes no byte.
    return await build(root, [process.execPath, 'bin/app.ts'], { CDK_OUTDIR: dir, CDK_VALIDATION: 'false' });
  });
}

/** The same with `cdk synth`, which checks it as before a deployment; done whether or not the sources have changed. */
export async function checkedAssembly(root: string): Promise<Assembly> {
  return holdingLock(lockOf(root), () => build(root, [join(root, 'node_modules/.bin/cdk'), 'synth', '--quiet']));
}

const lockOf = (root: string) => join(root, 'node_modules', '.synth-lock');
const inputsOf = (root: string) => hashOf(INPUTS.flatMap((input) => filesIn(join(root, input))));

async function build(root: string, command: readonly string[], env: Record<string, string> = {}): Promise<Assembly> {
  const dir = join(root, OUT);
  const inputs = inputsOf(root);
  await run(root, command, env);
  writeFileSync(join(dir, STAMP), stampOf(inputs, dir));
  return { dir, isNew: true };
}

/** The output is part of the stamp: a synthesis with another context in between invalidates it. */
function stampOf(inputs: string, dir: string): string {
  const outcome = readdirSync(dir).filter((name) => name === 'manifest.json' || name.endsWith('.template.json'));

  return `${inputs} ${hashOf(outcome.sort().map((name) => join(dir, name)))}`;
}

function run(root: string, [program = '', ...args]: readonly string[], env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const app = spawn(program, args, { cwd: root, env: { ...process.env, ...env } });
    const output: Buffer[] = [];
    // Stopping this process stops what it started.
    const kill = () => app.kill();
    process.once('exit', kill);
    app.stdout.on('data', (data: Buffer) => output.push(data));
    app.stderr.on('data', (data: Buffer) => output.push(data));
    app.once('error', reject);
    app.once('close', (code) => {
      process.off('exit', kill);
      if (code === 0) resolve();
      else reject(new LocalError(`The stack does not build:\n${Buffer.concat(output).toString().trim()}`));
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
