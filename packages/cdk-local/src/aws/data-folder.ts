import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LocalError } from '../local-error.ts';

export interface DataFolder {
  readonly path: string;
  release(): void;
}

/**
 * Creates the folder if it is missing and claims it for this process: two runners would corrupt it.
 * Throws a LocalError if it cannot be created or written, or if another runner uses it.
 */
export function claimDataFolder(path: string): DataFolder {
  const claim = join(path, 'runner.pid');
  try {
    makeFolder(resolve(path));
    refuseIfTaken(path, claim);
    writeFileSync(claim, `${process.pid}\n`);
  } catch (cause) {
    if (cause instanceof LocalError) throw cause;
    throw new LocalError(`The data folder ${path} cannot be used: ${reasonOf(cause)}. Choose another data folder.`, {
      cause,
    });
  }
  return { path, release: () => rmSync(claim, { force: true }) };
}

/** Not Node's `recursive`: on a file system that creates no folders (`/proc`) it never returns. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path);
}

function refuseIfTaken(path: string, claim: string): void {
  const owner = ownerOf(claim);
  if (owner === undefined || owner === process.pid || !isAlive(owner)) return;

  throw new LocalError(
    `The data folder ${path} is used by another runner (process ${owner}). Stop it, or choose another data folder.`,
  );
}

function ownerOf(claim: string): number | undefined {
  try {
    const pid = Number(readFileSync(claim, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Signal 0 only checks; EPERM means that the process runs as another user. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file with this name is in the way',
  ENOTDIR: 'a file with this name is in the way',
  EISDIR: 'its file runner.pid is a folder',
};

export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== undefined && REASONS[code] !== undefined) return REASONS[code];
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
