import * as z from 'zod';
import { isRefusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { parseParts } from '../../platform/request.ts';
import { RatingFields } from '../../ratings/contract.ts';
import { maxAge } from '../../ratings/domain/rating.ts';
import { type GiveDeps, giveRating } from '../../ratings/give-rating.ts';
import { type HeardDeps, noteHeard } from '../note-heard.ts';
import type { RatingSource } from '../source.ts';

/** A person in half a minute, all hour: more is somebody who taps for others. */
const HOURLY = { name: 'kiosk-ratings', max: 120, per: 'hour' } as const;

const Input = z.object({ body: RatingFields });

/** Gives a rating that was tapped on the page of a registered kiosk. */
export async function rateAtKiosk(deps: GiveDeps & HeardDeps, kiosk: RatingSource, body: unknown, now: Instant) {
  const parsed = parseParts(Input, { body });
  if (isRefusal(parsed)) return parsed;
  const limit = { quota: HOURLY, subject: kiosk.id };
  const evidence = { channel: 'kiosk', proof: 'device', maxAge: maxAge.unsigned, limit } as const;
  return noteHeard(deps, kiosk.id, now, await giveRating(deps, parsed.input.body, evidence, now));
}
