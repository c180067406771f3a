import { roundedRatio } from '../../../scores/domain/rounding.ts';
import type { MetricId } from './method.ts';
import { type Known, known, type Metric, type Unknown, unknown } from './metric.ts';
import { because, type ReasonCode } from './reasons.ts';

/** Of `total`, how many were in time; and how many of these are satisfied, where it is known. */
export type Counted = { readonly total: number; readonly inTime: number; readonly satisfied?: number | undefined };

/** What was counted in a period; undefined if it was not counted. */
export type Facts766 = { readonly dossiers: Counted | undefined; readonly petitions: Counted | undefined };

/** The sum of a group. */
export type Sum =
  | { readonly state: 'known'; readonly max: number; readonly percent: number; readonly score: number }
  | Omit<Unknown, 'atMost'>;

/** The scores of “Tiến độ giải quyết” and “Mức độ hài lòng” by the method of data/index-766.json. */
export function score766({ dossiers, petitions }: Facts766) {
  const satisfaction = {
    dossiers: dossiers === undefined ? unknown('dossiers', 'notCounted') : satisfied('dossiers', dossiers, 'notLinked'),
    petitionsOnTime:
      petitions === undefined
        ? unknown('petitionsOnTime', 'notReported')
        : known('petitionsOnTime', petitions.inTime, petitions.total),
    petitionsSatisfied:
      petitions === undefined
        ? unknown('petitionsSatisfied', 'notReported')
        : satisfied('petitionsSatisfied', petitions, 'notJoined'),
  };
  return { progress: progressOf(dossiers), satisfaction: { ...satisfaction, sum: sumOf(Object.values(satisfaction)) } };
}

function progressOf(dossiers: Counted | undefined): Metric {
  if (dossiers === undefined) return unknown('progress', 'notCounted');
  return dossiers.total === 0 ? unknown('progress', 'noDossiers') : known('progress', dossiers.inTime, dossiers.total);
}

/** What was not in time satisfied nobody by this method: if nothing was in time, the score is known. */
function satisfied(id: MetricId, { total, inTime, satisfied }: Counted, code: ReasonCode): Metric {
  if (satisfied !== undefined || inTime === 0) return known(id, satisfied ?? 0, total);
  return unknown(id, code, known(id, inTime, total));
}

const CENTS = 100;

/** In hundredths, because sums of decimals are not exact. */
function sumOf(metrics: readonly Metric[]): Sum {
  const max = metrics.reduce((sum, metric) => sum + metric.max, 0);
  const scores = metrics.filter((metric): metric is Known => metric.state === 'known');
  if (scores.length < metrics.length) return { state: 'unknown', max, reason: because('partUnknown') };
  const cents = scores.reduce((sum, { score }) => sum + Math.round(score * CENTS), 0);
  return { state: 'known', max, percent: roundedRatio(cents, max, 2), score: cents / CENTS };
}
