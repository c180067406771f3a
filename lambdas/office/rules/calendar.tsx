import * as z from 'zod';
import type { Session } from '../../calendar/calendar.ts';
import { daysCovered, lastDayCovered, WARN_DAYS } from '../../calendar/coverage.ts';
import { calendarLabels } from '../../calendar/labels.ts';
import { scheduleOf } from '../../calendar/schedule.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { rootAgency } from '../../directory/config.ts';
import { hasRole } from '../../kernel/caller.ts';
import { localDateOf } from '../../kernel/time.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { CALENDAR, CHANGES, POLICIES } from './paths.ts';
import { CalendarView } from './view/calendar.tsx';
import { calendarWords as words } from './words/calendar.ts';

const Asked = z.object({
  query: z
    .object({
      nam: z
        .string()
        .regex(/^\d{4}$/)
        .optional(),
    })
    .catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;
type Deps = { readonly root: string };

/** `GET /{lang}/can-bo/quan-tri/lich?nam=…`: the working calendar that is deployed; for everybody who is signed in. */
export const calendarPages = officePages({
  route: { id: 'office.calendar', method: 'GET', path: CALENDAR, summary: 'Show the working calendar' },
  input: Asked,
  wire: (): Deps => ({ root: rootAgency() }),
  run: show,
});

async function show({ root }: Deps, { query }: Asked, context: OfficeContext) {
  const { lang, now } = context;
  const calendar = vietnamCalendar();
  const { id, version, weekend, sessions, years } = calendar;
  const today = localDateOf(now);
  const year = Number(query.nam ?? today.slice(0, 4));
  const path = `/${lang}${OFFICE}${CALENDAR}`;
  return framed(
    context,
    { path: `${CALENDAR}?nam=${year}`, title: words.title[lang] },
    <CalendarView
      {...{ lang, path, links: linksFor(root, context), year, schedule: scheduleOf(calendar, year) }}
      years={[...years.keys()]}
      calendar={{
        ...{ name: calendarLabels[id] ?? { vi: id, en: id }, version, until: lastDayCovered(calendar) },
        ...{ daysLeft: daysCovered(calendar, today), warnDays: WARN_DAYS },
        ...{ weekend: [...weekend], hours: sessions.map(hoursText) },
      }}
    />,
  );
}

function linksFor(root: string, { lang, session: { caller } }: OfficeContext) {
  const home = `/${lang}${OFFICE}`;
  const isAdmin = hasRole(caller, 'admin');
  return [
    ...(isAdmin ? [{ href: `${home}/quan-tri`, text: words.toAdmin[lang] }] : []),
    { href: `${home}${POLICIES}`, text: words.toPolicies[lang] },
    ...(isAdmin && caller.agency === root ? [{ href: `${home}${CHANGES}`, text: words.toChanges[lang] }] : []),
  ];
}

const MINUTE_MS = 60_000;
const timeText = (sinceMidnightMs: number) => {
  const minutes = sinceMidnightMs / MINUTE_MS;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => `${part}`.padStart(2, '0')).join(':');
};
const hoursText = ({ opensMs, closesMs }: Session) => `${timeText(opensMs)}–${timeText(closesMs)}`;
