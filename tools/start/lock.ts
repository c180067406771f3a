import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;
/** A lock without a process id is that old only if its owner was killed before writing it. */
const NAMELESS_LOOKS = 20;

/** Runs `work` while no other process does so under the same lock, a folder. The lock of a killed process is taken over. */
export async function holdingLock<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  for (let nameless = 0; !claimed(lock); nameless = ownerOf(lock) === undefined ? nameless + 1 : 0) {
    const owner = ownerOf(lock);
    if (owner === undefined ? nameless > NAMELESS_LOOKS : !isAlive(owner))
      rmSync(lock, { recursive: true, force: true });
    else await pause(LOOK_EVERY_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function claimed(lock: string): boolean {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(join(lock, 'pid'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
