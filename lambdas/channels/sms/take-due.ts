import type { Instant } from '../../kernel/time.ts';
import { log } from '../../platform/log.ts';
import { type LongDeps, takeIncomplete } from './long-messages.ts';

type Counts = { readonly taken: number; readonly failed: number };

/** Takes the long messages that are due. One that fails does not stop the others; it is still due at the next run. */
export async function takeDue(deps: LongDeps, now: Instant): Promise<Counts> {
  const counts = { taken: 0, failed: 0 };
  for (const group of await deps.parts.due(now)) {
    try {
      if ((await takeIncomplete(deps, group, now)) !== undefined) counts.taken += 1;
    } catch (error) {
      log.fault('RECORD_FAILED', error);
      counts.failed += 1;
    }
  }
  log.info('PARTS_ASSEMBLED', {}, counts);
  if (counts.failed > 0) throw new Error(`Taking ${counts.failed} long messages failed; the next run retries`);
  return counts;
}
