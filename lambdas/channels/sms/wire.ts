import { directory } from '../../directory/config.ts';
import { quotas } from '../../limits/config.ts';
import { letterKey, stopped } from '../../messages/config.ts';
import { outbox } from '../../messages/outbox.ts';
import { petitions } from '../../petitions/config.ts';
import { personIntake } from '../../petitions/receive-petition.ts';
import { ratings } from '../../ratings/config.ts';
import { parts, requests } from '../config.ts';
import type { LongDeps } from './long-messages.ts';

/** What processing a message needs in this deployment: in a request, and in the job that takes incomplete messages. */
export const smsDeps = (): LongDeps => ({
  requests: requests(),
  parts: parts(),
  intake: { ...personIntake(), petitions: petitions() },
  ratings: { ratings: ratings(), directory: directory(), quotas: quotas() },
  outbox: outbox(),
  stopped: stopped(),
  letterKey: letterKey(),
});
