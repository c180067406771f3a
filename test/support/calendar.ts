import type { CalendarSource, CalendarYear } from '../../lambdas/calendar/source.ts';

/** A year in which nothing happens. */
export function aCalendarYear(given: Partial<CalendarYear> = {}): CalendarYear {
  return {
    year: 2030,
    source: { vi: 'một thử nghiệm', en: 'a test' },
    holidays: [],
    compensations: [],
    swaps: [],
    undecided: [],
    ...given,
  };
}

/** A calendar of plain weeks, with the eight hours that many provinces keep. */
export function aCalendarSource(given: Partial<CalendarSource> = {}): CalendarSource {
  return {
    id: 'test',
    version: '1',
    timeZone: 'Asia/Ho_Chi_Minh',
    weekend: [6, 7],
    sessions: [
      { opens: '07:00', closes: '11:30' },
      { opens: '13:30', closes: '17:00' },
    ],
    names: { feast: { vi: 'ngày hội', en: 'the feast' }, fair: { vi: 'hội chợ', en: 'the fair' } },
    fixed: [],
    years: [aCalendarYear()],
    ...given,
  };
}
