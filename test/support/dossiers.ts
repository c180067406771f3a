import fc from 'fast-check';
import { vietnamCalendar } from '../../lambdas/calendar/vietnam.ts';
import type { Dossier, Facts } from '../../lambdas/dossiers/domain/dossier.ts';
import type { Counted } from '../../lambdas/dossiers/domain/outcome.ts';
import { addDays } from '../../lambdas/kernel/time.ts';

export const calendar = vietnamCalendar();

/** A dossier that came on Monday, 2 November 2026 and is due on Monday the 16th. */
export const someFacts = (given: Partial<Facts> = {}): Facts => ({
  agency: 'H44.100',
  procedure: '1.012766',
  channel: 'online',
  status: 'processing',
  receivedOn: '2026-11-02',
  dueOn: '2026-11-16',
  supplements: [],
  ...given,
});

/** The same at rest, as its source reported it on the day of receipt. */
export const aDossier = (given: Partial<Dossier> = {}): Dossier => ({
  ...someFacts(),
  ...{
    code: 'H44.100-261102-0007',
    version: 1,
    changedAt: '2026-11-02T08:00:00.000Z',
    by: 'mot-cua',
    changes: [],
    explanations: [],
  },
  firstDueOn: '2026-11-16',
  ...given,
});

export const aCounted = (given: Partial<Counted> = {}): Counted => {
  const { agency: _, procedure: __, ...facts } = someFacts();
  return { ...facts, firstDueOn: facts.dueOn, by: 'mot-cua', ...given };
};

export const doneOn = (day: string) => ({ status: 'done', doneOn: day, endKnownOn: day }) as const;

const START = '2026-07-01';
const day = (max: number) => fc.integer({ min: 0, max }).map((days) => addDays(START, days));

/** Any dossier of half a year, with or without a due day, a supplement and an end. */
export const anyDossier: fc.Arbitrary<Counted> = fc
  .record({
    receivedOn: day(150),
    due: fc.option(fc.integer({ min: 0, max: 40 })),
    first: fc.integer({ min: 0, max: 40 }),
    end: fc.option(fc.integer({ min: 0, max: 90 })),
    known: fc.integer({ min: 0, max: 20 }),
    asked: fc.option(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 15 }))),
    channel: fc.constantFrom('online', 'direct', 'postal'),
    field: fc.option(fc.constantFrom('Đất đai', 'Hộ tịch'), { nil: undefined }),
    marks: fc.constantFrom(
      {},
      { isExplained: true as const },
      { isExplained: true as const, isApologised: true as const },
    ),
    by: fc.constantFrom('mot-cua', 'staff:head-1'),
  })
  .map(({ receivedOn, due, first, end, known, asked, channel, field, marks, by }): Counted => {
    const after = (days: number) => addDays(receivedOn, days);
    return {
      ...{ receivedOn, channel, ...marks, by, status: end === null ? 'processing' : 'done' },
      ...(field && { field }),
      ...(due !== null && { dueOn: after(due), firstDueOn: after(Math.min(due, first)) }),
      supplements: asked === null ? [] : [{ askedOn: after(asked[0]), suppliedOn: after(asked[0] + asked[1]) }],
      ...(end !== null && { doneOn: after(end), endKnownOn: after(end + known) }),
    };
  });
