import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { BundleError } from './bundle-error.ts';
import { filesIn } from './sync-directory.ts';

/** Where compiled code is to run: `arm64` is Lambda's, the other that of the local runner. */
export type Platform = { readonly os: string; readonly cpu: string };

export const LAMBDA: Platform = { os: 'linux', cpu: 'arm64' };
export const host = (): Platform => ({ os: process.platform, cpu: process.arch });

const Lock = z.object({
  lockfileVersion: z.number(),
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

type Wanted = {
  readonly root: string;
  readonly package: string;
  readonly platforms: readonly Platform[];
};

/**
 * The files of a package that has compiled code, for the given platforms: path in `node_modules` → content. Each platform
 * is installed once by npm, in the version and with the checksums of the lockfile of the project, and kept.
 */
export function nativePackage({ root, package: name, platforms }: Wanted): ReadonlyMap<string, Uint8Array> {
  const lock = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const folders = platforms.map((platform) => installed({ root, name, lock, platform }));
  return new Map(
    folders.flatMap((folder) =>
      filesIn(folder)
        .filter((path) => !path.startsWith('.'))
        .map((path) => [join('node_modules', path), readFileSync(join(folder, path))] as const),
    ),
  );
}

type Install = {
  readonly root: string;
  readonly name: string;
  readonly lock: z.infer<typeof Lock>;
  readonly platform: Platform;
};

function installed({ root, name, lock, platform: { os, cpu } }: Install): string {
  const version = lock.packages[`node_modules/${name}`]?.version;
  if (version === undefined) throw new BundleError(`package-lock.json does not contain ${name}.`);
  const folder = join(root, 'node_modules/.cache/lang-nghe/native', `${name}-${version}-${os}-${cpu}`);
  if (existsSync(folder)) return folder;

  mkdirSync(join(folder, '..'), { recursive: true });
  // Installed elsewhere and renamed, so that a run that was stopped leaves nothing that looks complete.
  const work = mkdtempSync(`${folder}-`);
  const dependencies = { [name]: version };
  writeFileSync(join(work, 'package.json'), JSON.stringify({ private: true, dependencies }));
  writeFileSync(join(work, 'package-lock.json'), JSON.stringify(partOf(lock, name, dependencies)));
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', `--os=${os}`, `--cpu=${cpu}`];
  const { status, stderr } = spawnSync('npm', ['install', ...flags], { cwd: work, encoding: 'utf8' });
  if (status !== 0) throw new BundleError(`npm could not install ${name} ${version} for ${os} ${cpu}:\n${stderr}`);
  cpSync(join(work, 'node_modules'), `${work}.done`, { recursive: true });
  if (!existsSync(folder)) renameSync(`${work}.done`, folder);
  for (const left of [work, `${work}.done`]) rmSync(left, { recursive: true, force: true });
  return folder;
}

/** The lockfile of one package and what it needs. */
function partOf({ lockfileVersion, packages }: Install['lock'], name: string, dependencies: Record<string, string>) {
  const needed = new Set([name]);
  for (const each of needed) {
    const { dependencies = {}, optionalDependencies = {} } = packages[`node_modules/${each}`] ?? {};
    for (const next of [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]) needed.add(next);
  }
  const kept = [...needed].map((each) => `node_modules/${each}`).filter((path) => path in packages);
  const entries = kept.map((path) => [path, packages[path]] as const);
  return { lockfileVersion, requires: true, packages: { '': { dependencies }, ...Object.fromEntries(entries) } };
}
