import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import type { MovableClock } from '../clock.ts';
import { afterDuration, DAY_MS } from '../duration.ts';
import type { HttpResponse } from '../http-api/response.ts';
import { instantMs } from '../instant.ts';
import type { TravelResult } from '../time-machine.ts';
import { bodyOf } from './body.ts';
import { json, problem } from './problem.ts';

/** Ten years: each day is a stop of about ten milliseconds, so that is about a minute. */
const MAX_MOVE_MS = 3653 * DAY_MS;

const ClockMove = z.strictObject({
  now: z.string().max(40).optional(),
  advance: z.string().max(40).optional(),
  /** Sets the clock without running anything on the way. */
  quiet: z.boolean().optional(),
});

type ClockOptions = {
  readonly clock: MovableClock;
  readonly utcOffsetMs: number;
  readonly travelTo: (targetMs: number) => Promise<TravelResult>;
};

export function readClock({ clock }: Pick<ClockOptions, 'clock'>): HttpResponse {
  return json(200, { now: clock.instant(), moved: clock.isMoved() });
}

export async function moveClock(request: IncomingMessage, options: ClockOptions): Promise<HttpResponse> {
  const { clock, utcOffsetMs, travelTo } = options;
  const read = await bodyOf(request, ClockMove);
  if ('response' in read) return read.response;
  const { now, advance, quiet = false } = read.body;
  if ((now === undefined) === (advance === undefined)) return invalid('Set either "now" or "advance".');
  const startMs = clock.now();
  const targetMs = now === undefined ? afterDuration(startMs, advance ?? '', utcOffsetMs) : instantMs(now);
  if (targetMs === undefined) {
    return invalid(
      now === undefined
        ? `"advance" must be an ISO 8601 duration such as P20D or PT6H, not ${JSON.stringify(advance)}.`
        : `"now" must be an instant such as 2026-11-21T08:15:30Z, not ${JSON.stringify(now)}.`,
    );
  }
  if (targetMs < startMs) return invalid(`The clock only moves forward; it is already ${clock.instant()}.`);
  if (targetMs - startMs > MAX_MOVE_MS) return invalid('The clock moves at most ten years at a time.');

  const result = quiet ? { stops: 0, runs: {} } : await travelTo(targetMs);
  clock.moveTo(targetMs);
  return json(200, { now: clock.instant(), ...result });
}

function invalid(detail: string): HttpResponse {
  return problem(400, 'local.clock', detail);
}
