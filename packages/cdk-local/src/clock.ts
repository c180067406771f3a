import type { LocalClock } from './aws/types.ts';

/** The clock of the local stack: it ticks like the machine's, and can be moved forward. */
export interface MovableClock extends LocalClock {
  /** How far this clock is ahead of the machine's, ms, shared with every worker: one BigInt64. */
  readonly offset: SharedArrayBuffer;
  instant(): string;
  /** Forward only; returns false (and changes nothing) if the target is in the past. */
  moveTo(targetMs: number): boolean;
  /** Whether it was ever set: a clock that was not follows the machine's. */
  isMoved(): boolean;
}

export function movableClock(startMs?: number): MovableClock {
  const offset = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  const cell = new BigInt64Array(offset);
  const now = () => Date.now() + Number(Atomics.load(cell, 0));
  const setTo = (targetMs: number) => Atomics.store(cell, 0, BigInt(Math.round(targetMs) - Date.now()));
  if (startMs !== undefined) setTo(startMs);

  return {
    offset,
    now,
    instant: () => new Date(now()).toISOString(),
    moveTo(targetMs) {
      if (targetMs < now()) return false;
      setTo(targetMs);
      return true;
    },
    isMoved: () => Atomics.load(cell, 0) !== 0n,
  };
}
