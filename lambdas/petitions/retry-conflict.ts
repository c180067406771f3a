import { isRefusal, type Refusal } from '../kernel/refusal.ts';

/** More writes to one petition within a second come from a program, which can retry itself. */
const MAX_ATTEMPTS = 3;

type Conflict = Refusal<'petition.versionConflict'>;

/**
 * Finds, decides and saves again if another write came first: for citizens, who send no version, and for a trace or a
 * rating that came between, which does not change the version that staff hold.
 */
export async function retryConflict<Outcome>(
  once: () => Promise<Outcome>,
  isRetried: (conflict: Conflict) => boolean = () => true,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await once();
    if (!isConflict(outcome) || !isRetried(outcome) || attempt === MAX_ATTEMPTS) return outcome;
  }
}

const isConflict = (outcome: unknown): outcome is Conflict =>
  isRefusal(outcome) && outcome.refused === 'petition.versionConflict';
