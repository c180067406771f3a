import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LAMBDA, nativePackage } from '../../lib/native-packages.ts';
import { temporaryDirectory } from './support.ts';

const LOCK = {
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { picture: '^1.0.0', other: '^1.0.0' } },
    'node_modules/picture': { version: '1.2.3', dependencies: { shared: '1' }, optionalDependencies: { arm: '1' } },
    'node_modules/shared': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/arm': { version: '1.0.1', optionalDependencies: { absent: '1' } },
    'node_modules/other': { version: '9.9.9' },
  },
};

/** Stands for npm: installs what the lockfile of its folder names, and keeps how it was called. */
const NPM = `#!/bin/sh
mkdir -p node_modules/picture node_modules/.bin
cp package-lock.json node_modules/picture/locked.json
echo "$@" > node_modules/picture/flags.txt
touch node_modules/.package-lock.json
`;

let root: string;
beforeEach(() => {
  root = temporaryDirectory();
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(LOCK));
});

afterEach(() => {
  vi.unstubAllEnvs();
});

function npmIs(script: string): void {
  const bin = join(temporaryDirectory(), 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'npm'), script);
  chmodSync(join(bin, 'npm'), 0o755);
  vi.stubEnv('PATH', `${bin}:${process.env['PATH']}`);
}

const load = (name: string) => nativePackage({ root, package: name, platforms: [LAMBDA] });

describe('a package with compiled code', () => {
  test('is installed for the platform, in the versions and with the checksums of the lockfile, and nothing else', () => {
    npmIs(NPM);
    const files = load('picture');

    expect([...files.keys()]).toEqual(['node_modules/picture/flags.txt', 'node_modules/picture/locked.json']);
    expect(String(files.get('node_modules/picture/flags.txt'))).toContain('--ignore-scripts --os=linux --cpu=arm64');
    const { packages, ...rest } = JSON.parse(String(files.get('node_modules/picture/locked.json')));
    expect(rest).toEqual({ lockfileVersion: 3, requires: true });
    expect(Object.keys(packages)).toEqual(['', 'node_modules/picture', 'node_modules/shared', 'node_modules/arm']);
    expect(packages['']).toEqual({ dependencies: { picture: '1.2.3' } });
    expect(packages['node_modules/shared']).toEqual({ version: '1.0.0', integrity: 'sha512-a' });
  });

  test('is installed once for each platform, and nothing half-done is left beside it', () => {
    npmIs(NPM);
    load('picture');
    npmIs('#!/bin/sh\nexit 1\n');

    expect(load('picture').size).toBe(2);
    expect(readdirSync(join(root, 'node_modules/.cache/lang-nghe/native'))).toEqual(['picture-1.2.3-linux-arm64']);
    expect(() => nativePackage({ root, package: 'picture', platforms: [{ os: 'linux', cpu: 'x64' }] })).toThrow();
  });

  test('that npm cannot install is an error with the words of npm', () => {
    npmIs('#!/bin/sh\necho "no such version" >&2\nexit 1\n');

    expect(() => load('picture')).toThrow('npm could not install picture 1.2.3 for linux arm64:\nno such version');
  });

  test('that the lockfile does not contain is an error', () => {
    expect(() => load('missing')).toThrow('package-lock.json does not contain missing.');
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('missing');
  });
});
