import type { PetitionDays } from '../../lambdas/reports/domain/petition-days.ts';
import { type Report, reportOf } from '../../lambdas/reports/domain/report.ts';
import { timelinessOf } from '../../lambdas/reports/domain/timeliness.ts';
import { emptyRelease, nextRelease } from '../../lambdas/scores/domain/release.ts';
import { satisfactionOf } from '../../lambdas/scores/domain/score.ts';
import { countRating, newTally } from '../../lambdas/scores/domain/tally.ts';

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };

const publications: readonly Pick<PetitionDays, 'publication'>[] = [
  { publication: { on: '2026-10-22', dueOn: '2026-10-22' } },
  { publication: { on: '2026-10-23', dueOn: '2026-10-22' } },
  { publication: { on: '2026-11-02', dueOn: '2026-11-02' } },
];

/**
 * Ten petitions: two carried over; six answered, one of them late and one on time because of a pause; one refused; three pending, one of them overdue. Of
 * the answers two were published, one of them late, and one awaits its publication.
 */
export const tenPetitions: readonly PetitionDays[] = [
  { receivedOn: '2026-09-20', dueOn: '2026-10-10', closed: { as: 'answered', on: '2026-10-11' } },
  { receivedOn: '2026-09-25', dueOn: '2026-10-16' },
  ...Array.from(
    { length: 5 },
    (_, at): PetitionDays => ({
      ...{ receivedOn: '2026-10-02', dueOn: '2026-10-23' },
      closed: { as: 'answered', on: '2026-10-20' },
      ...publications[at],
      ...(at === 0 && { delays: { pausedDays: 4, withoutPauses: { dueOn: '2026-10-19' } } }),
    }),
  ),
  { receivedOn: '2026-10-05', dueOn: '2026-10-26', closed: { as: 'refused', on: '2026-10-06' } },
  { receivedOn: '2026-10-20', dueOn: '2026-11-10' },
  { receivedOn: '2026-10-21', dueOn: '2026-11-11', closed: { as: 'answered', on: '2026-11-02' } },
];

/** Ratings of the one question, at these levels, and open ones. */
export function ratingsOf(
  levels: readonly number[],
  more: Readonly<Record<string, number>> = {},
  open: readonly number[] = [],
) {
  return {
    asOf: '2026-11-01T00:05:00.000Z',
    respondents: levels.length,
    ...shownOf(levels, more),
    open: { respondents: open.length, overall: shownOf(open).overall },
  };
}

function shownOf(levels: readonly number[], more: Readonly<Record<string, number>> = {}) {
  const tally = newTally();
  for (const overall of levels) countRating(tally, { levels: { overall, ...more }, version: 1 });
  const { release } = nextRelease(emptyRelease, new Map([['|kiosk', tally]]), {
    isSettled: true,
    hasPeriodAbove: true,
    isFinal: false,
  });
  return satisfactionOf(release.shown.get('|kiosk') ?? newTally());
}

export function aReport(given: Partial<Parameters<typeof reportOf>[0]> = {}): Report {
  return reportOf({
    agency: 'H44.100',
    name: { vi: 'Phường Việt Trì', en: 'Việt Trì Ward' },
    period: '2026-10',
    builtAt: '2026-11-04T17:00:00.000Z',
    illustrative: false,
    agencies: ['H44.100', 'H44.100.1'],
    parts: [timelinessOf(tenPetitions, OCTOBER), timelinessOf([], OCTOBER)],
    ratings: ratingsOf([5, 5, 4, 4, 1, 3], { A1: 4 }),
    answerRatings: ratingsOf([]),
    methods: {
      scores: { id: 'satisfaction-service', version: '2026.2' },
      questionnaire: { id: 'sipas-service', version: '2026.1' },
      calendar: { id: 'vn', version: '2026.3' },
    },
    ...given,
  });
}
