import type { Calendar } from '../../calendar/calendar.ts';
import { addDays, type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import { countedOf } from './counted.ts';
import type { Dossier } from './dossier.ts';
import { heldBy } from './held-by.ts';
import { statusLabels } from './labels.ts';
import { method } from './method.ts';
import { standingOf } from './standing.ts';

/** Days after its result in which a dossier is rated: later, people rate what they remember. */
export const RATING_DAYS = 90;

/**
 * A dossier as its applicant reads it. Explanations are written for the head of the agency, so only the day of the latest
 * one is here; the reason of an apology is part of a letter to the applicant. Nobody of the staff is named.
 */
export function applicantView(dossier: Dossier, now: Instant, calendar: Calendar) {
  const { code, agency, procedure, field, channel, status, receivedOn, supplements, changedAt } = dossier;
  const { firstDueOn, doneOn, handedOverOn, endedOn, apology, setAside } = dossier;
  const held = heldBy(dossier, localDateOf(now), calendar);
  const explainedAt = dossier.explanations.at(-1)?.at;
  return {
    ...{ code, agency, procedure, channel, status, label: statusLabels[status], receivedOn, supplements, changedAt },
    ...(field !== undefined && { field }),
    ...standingOf(countedOf(dossier), localDateOf(now), calendar),
    ...(firstDueOn && { firstDueOn }),
    ...(doneOn && { doneOn }),
    ...(handedOverOn && { handedOverOn }),
    ...(endedOn && { endedOn }),
    ...(held.length > 0 && { heldBy: held }),
    ...(explainedAt && { explainedOn: localDateOf(explainedAt) }),
    ...(apology && {
      apology: { on: localDateOf(apology.at), newDueOn: apology.newDueOn, reason: apology.reason },
    }),
    ...(setAside && { isSetAside: true as const }),
    method: { id: method.id, version: method.version },
  };
}

/**
 * The last day on which its applicant may rate a dossier: one with a result, which counts. Undefined for any other, also
 * for one that was withdrawn or stopped.
 */
export function ratedUntil({ status, doneOn, handedOverOn, setAside }: Dossier): LocalDate | undefined {
  const hasResult = status === 'done' || status === 'handedOver';
  // A result that waited for its applicant is rated from the day it was collected.
  const resultOn = handedOverOn ?? doneOn;
  if (!hasResult || setAside !== undefined || resultOn === undefined) return undefined;
  return addDays(resultOn, RATING_DAYS);
}
