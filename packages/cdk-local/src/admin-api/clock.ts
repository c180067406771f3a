import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import type { MovableClock } from '../clock.ts';
import { afterDuration, DAY_MS } from '../duration.ts';
import type { HttpResponse } from '../http-api/response.ts';
import { instantMs } from '../instant.ts';
import type { TravelResult } from '../time-machine.ts';
import { bodyOf } from './body.ts';
import { json, problem } from './problem.ts';

/** Every day is a stop and takes some ten milliseconds: ten years are a minute of patience. */
const MAX_JOURNEY_MS = 3653 * DAY_MS;

const Move = z.strictObject({
  now: z.string().max(40).optional(),
  advance: z.string().max(40).optional(),
  /** Sets the clock and runs nothing on the way. */
  quiet: z.boolean().optional(),
});

type Parts = { readonly clock: MovableClock; readonly travelTo: (targetMs: number) => Promise<TravelResult> };

export function readClock({ clock }: Parts): HttpResponse {
  return json(200, { now: clock.instant(), moved: clock.isMoved() });
}

export async function moveClock(request: IncomingMessage, { clock, travelTo }: Parts): Promise<HttpResponse> {
  const read = await bodyOf(request, Move);
  if ('wrong' in read) return read.wrong;
  const { now, advance, quiet = false } = read.body;
  if ((now === undefined) === (advance === undefined)) return invalid('Give either "now" or "advance".');
  const startMs = clock.now();
  const targetMs = now === undefined ? afterDuration(startMs, advance ?? '') : instantMs(now);
  if (targetMs === undefined) {
    return invalid(
      now === undefined
        ? `"advance" should be an ISO 8601 duration such as P20D or PT6H, not ${JSON.stringify(advance)}.`
        : `"now" should be an instant such as 2026-11-21T08:15:30Z, not ${JSON.stringify(now)}.`,
    );
  }
  if (targetMs < startMs) return invalid(`The clock goes forward only; it is ${clock.instant()} already.`);
  if (targetMs - startMs > MAX_JOURNEY_MS) return invalid('A result is at most ten years long.');

  const result = quiet ? { stops: 0, runs: {} } : await travelTo(targetMs);
  clock.moveTo(targetMs);
  return json(200, { now: clock.instant(), ...result });
}

function invalid(detail: string): HttpResponse {
  return problem(400, 'local.clock', detail);
}
