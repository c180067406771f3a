import * as z from 'zod';
import { MessagePage } from '../../../web/components/message-page.tsx';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { previewRecompute } from '../../petitions/staff/preview-recompute.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { CALENDAR, CHANGES } from './paths.ts';
import { ChangesView } from './view/changes.tsx';
import { calendarWords } from './words/calendar.ts';
import { changeWords as words } from './words/changes.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly preview: typeof previewRecompute.invoke };

const FORBIDDEN = 403;

/** `GET /{lang}/can-bo/quan-tri/lich/thay-doi`: which deadlines the calendar that is deployed changes in its nightly job. */
export const changePages = officePages({
  route: {
    id: 'office.deadlineChanges',
    method: 'GET',
    path: CHANGES,
    summary: 'Show which deadlines the calendar changes',
  },
  input: z.object({ query: z.object({}).catchall(z.string()) }),
  wire: (): Deps => ({ directory: directory(), preview: previewRecompute.invoke }),
  run: show,
});

async function show({ directory, preview }: Deps, _: unknown, context: OfficeContext) {
  const { lang, now, session } = context;
  const previewed = await preview({}, { caller: session.caller, now });
  if (isRefusal(previewed)) return forbidden(context);
  const { calendar, changes, checked, isComplete } = previewed.body;
  const tree = await directory.tree(now);
  return framed(
    context,
    { path: CHANGES, title: words.title[lang] },
    <ChangesView
      {...{ lang, calendarPath: `/${lang}${OFFICE}${CALENDAR}`, version: calendar.version, checked, isComplete }}
      changes={changes.map(({ agency, ...change }) => ({
        ...change,
        agencyName: tree.last(agency)?.name[lang] ?? agency,
      }))}
    />,
  );
}

function forbidden(context: OfficeContext) {
  const { lang } = context;
  const title = words.forbidden[lang];
  const links = [{ path: `${OFFICE}${CALENDAR}`, text: calendarWords.toCalendar[lang] }];
  const page = <MessagePage {...{ lang, title, text: words.forbiddenText[lang], links }} />;
  return framed(context, { path: CHANGES, title, status: FORBIDDEN }, page);
}
