import type { Counts } from '../../../dossiers/domain/counts.ts';
import type { Judged } from '../delayed.ts';
import { dossierRates } from '../dossier-rates.ts';
import { judgedRates } from '../rates.ts';
import type { Counted } from './score.ts';

/** In time are those that were resolved in time and those pending in time. */
export function dossierFacts766(counts: Counts): Counted {
  const { n, d } = dossierRates(counts).inTimeOfHandled;
  return { total: d, inTime: n };
}

/** Those that were answered or refused, and those pending; what was transferred, withdrawn or merged is not among them. */
export function petitionFacts766(figures: Judged): Counted {
  const { onTimeOfHandled, inTimeOfPending } = judgedRates(figures);
  return { total: onTimeOfHandled.d + inTimeOfPending.d, inTime: onTimeOfHandled.n + inTimeOfPending.n };
}
