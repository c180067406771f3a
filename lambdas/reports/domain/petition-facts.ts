import { type Words, withinSentence } from '../../kernel/words.ts';
import { delayLabels } from './delay-labels.ts';
import type { Delayed, Judged } from './delayed.ts';
import type { WordedFact } from './fact.ts';
import { petitionWords as words } from './petition-words.ts';
import type { Report } from './report.ts';
import type { Outcomes } from './timeliness.ts';
import { type Without, withouts } from './without.ts';

export const PETITIONS: Words = { vi: 'Phản ánh, kiến nghị', en: 'Petitions' };
export const PUBLISHED: Words = { vi: `${PETITIONS.vi}: số liệu công khai`, en: `${PETITIONS.en}: public figures` };
const group = PETITIONS;

export function petitionFacts(petitions: Report['petitions']): readonly WordedFact[] {
  const { received, answered, refusals, forwardedOut, withdrawn, merged, pending, published } = petitions;
  const { awaitingPublication } = petitions;
  return [
    count(words.received, received.total),
    part(words.receivedNew, received.new, received.total),
    part(words.carriedOver, received.carriedOver, received.total),
    part(words.answered, answered.total, received.total),
    part(words.answeredOnTime, answered.onTime, answered.total),
    part(words.answeredLate, answered.late, answered.total),
    part(words.refused, refusals.total, received.total),
    part(words.refusedOnTime, refusals.onTime, refusals.total),
    part(words.refusedLate, refusals.late, refusals.total),
    part(words.forwardedOut, forwardedOut, received.total),
    part(words.withdrawn, withdrawn, received.total),
    part(words.merged, merged.total, received.total),
    part(words.mergedInTime, merged.onTime, merged.total),
    part(words.mergedLate, merged.late, merged.total),
    part(words.pending, pending.total, received.total),
    part(words.pendingInTime, pending.inTime, pending.total),
    part(words.overdue, pending.overdue, pending.total),
    count(words.published, published.total),
    part(words.publishedOnTime, published.onTime, published.total),
    part(words.publishedLate, published.late, published.total),
    count(words.awaiting, awaitingPublication.total),
    part(words.awaitingInTime, awaitingPublication.inTime, awaitingPublication.total),
    part(words.awaitingOverdue, awaitingPublication.overdue, awaitingPublication.total),
    ...delayFacts(petitions),
  ];
}

/** What pauses and extensions did for the figures above, and these figures without it. */
function delayFacts(petitions: Report['petitions']): readonly WordedFact[] {
  const { answered, refusals, pending, pauses, extensions } = petitions;
  return [
    part(words.pausesOfHandled, pauses.cases, answered.total + refusals.total),
    count(words.pausedDays, pauses.pausedWorkingDays),
    part(words.pausedNow, pauses.pending, pending.total),
    part(words.extensionsOfAnswered, extensions.cases, answered.total),
    count(words.extendedDays, extensions.extendedWorkingDays),
    ...withouts.flatMap((which) => judgedFacts(petitions[which], which)),
  ];
}

/** What the public figures count: nothing that is or was for heads and leaders only. */
export const publicFacts = (figures: Outcomes & Partial<Delayed>): readonly WordedFact[] => {
  const { received, answered, refusals, pending, ...delayed } = figures;
  return [
    count(words.received, received.total),
    part(words.answeredOnTime, answered.onTime, answered.total),
    part(words.refusedOnTime, refusals.onTime, refusals.total),
    part(words.pendingInTime, pending.inTime, pending.total),
    ...publicDelayFacts(delayed),
  ].map((fact) => ({ ...fact, group: PUBLISHED }));
};

/** Files of before 2026.7 of the method do not have them. */
function publicDelayFacts({ pauses, extensions, withoutBoth }: Partial<Delayed>): readonly WordedFact[] {
  if (pauses === undefined || extensions === undefined || withoutBoth === undefined) return [];
  const { answered, refusals } = withoutBoth;
  return [
    part(words.pausesOfHandled, pauses.cases, answered.total + refusals.total),
    part(words.extensionsOfAnswered, extensions.cases, answered.total),
    ...judgedFacts(withoutBoth, 'withoutBoth'),
  ];
}

const judgedFacts = ({ answered, refusals, pending }: Judged, which: Without): readonly WordedFact[] => [
  part(on(words.answeredOnTime, which), answered.onTime, answered.total),
  part(on(words.refusedOnTime, which), refusals.onTime, refusals.total),
  part(on(words.pendingInTime, which), pending.inTime, pending.total),
];

/** An indicator on the condition that pauses or extensions do not count. */
const on = ({ vi, en }: Words, which: Without): Words => ({
  vi: `${vi} ${delayLabels[which].vi}`,
  en: `${en}, ${withinSentence(delayLabels[which].en)}`,
});

const count = (indicator: Words, value: number): WordedFact => ({ group, indicator, value });
const part = (indicator: Words, value: number, of: number): WordedFact => ({
  ...{ group, indicator, value, of, measure: 'share' },
});
