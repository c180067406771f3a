import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root } from './paths.mjs';

/** Runs on the host's Node, before anything is installed. */
const HOST_NODE = 20;
/** What Lambda runs, and so everything here. */
const OWN_NODE = 24;
const STAMP = join(root, 'node_modules', '.installed-for');

/** Installs exactly what the lockfile says, unless that was done already. Exits with one sentence if it cannot. */
export function install() {
  if (Number(process.versions.node.split('.')[0]) < HOST_NODE) {
    stop(`Lắng Nghe needs Node ${HOST_NODE} or newer to start with; this is ${process.version}.`);
  }
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  const locked = JSON.parse(lock).packages;
  const workspaces = Object.keys(locked).filter((path) => path.startsWith('packages/'));
  const isLinked = workspaces.every((path) => existsSync(join(root, 'node_modules', locked[path].name)));
  if (isLinked && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  for (const path of ['', ...workspaces]) checkLock(path, locked[path]);

  console.log('Installing (once for each package-lock.json) …');
  const run = spawnSync('npm', INSTALL, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0)
    stop(`npm ${INSTALL.join(' ')} failed:\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`);
  checkNode();
  // A new file: in a hard-linked copy of node_modules the old one is that of all copies.
  rmSync(STAMP, { force: true });
  writeFileSync(STAMP, hash);
}

/**
 * Not `npm ci`: it rejects a lockfile without the packages of every other platform (@biomejs/cli-win32-x64 …), and a
 * mirror of the registry may lack some. This installs the locked versions just as well and changes no file.
 */
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];

/** `npm install` would silently choose versions for what the lockfile does not contain. */
function checkLock(folder, locked) {
  const wanted = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  for (const kind of ['dependencies', 'devDependencies']) {
    const names = new Set([...Object.keys(wanted[kind] ?? {}), ...Object.keys(locked[kind] ?? {})]);
    for (const name of names) {
      if (wanted[kind]?.[name] === locked[kind]?.[name]) continue;
      stop(
        `${join(folder, 'package.json')} and package-lock.json disagree about ${name}. Run npm install, and commit both files.`,
      );
    }
  }
}

/** The package `node` installs our own Node by an install script; without scripts the host's Node would run unnoticed. */
function checkNode() {
  const { stdout } = spawnSync(bin('node'), ['--version'], { encoding: 'utf8' });
  if (stdout?.startsWith(`v${OWN_NODE}.`)) return;
  stop(
    `node_modules/.bin/node should be Node ${OWN_NODE}, but it is ${stdout?.trim() || 'missing'}: install scripts are switched off. ` +
      'Switch them on (npm config delete ignore-scripts), delete node_modules and try again.',
  );
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
