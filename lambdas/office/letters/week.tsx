import * as z from 'zod';
import { MessagePage } from '../../../web/components/message-page.tsx';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { weekBefore } from '../../reports/domain/weekly/week.ts';
import { readWeeklyReview } from '../../reports/weekly/read-week.ts';
import { AgencyAsked } from '../agency-asked.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { readerAgencies } from '../reader-agencies.ts';
import { PAPERS } from './scope.ts';
import { Week } from './view/week.tsx';
import { weekWords as words } from './words/week.ts';

const Asked = z.object({
  query: z.object({ 'co-quan': AgencyAsked(), tuan: z.string().max(8).optional() }).catchall(z.string()),
});
type Deps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly review: typeof readWeeklyReview.invoke;
};

/** `GET …/van-ban?co-quan=…&tuan=2026-W50`: what was late at the end of a week, who is slow, and who was reminded. */
export const weekPages = officePages({
  route: { id: 'office.week', method: 'GET', path: PAPERS, summary: 'Show what was late at the end of a week' },
  input: Asked,
  wire: (): Deps => ({ directory: directory(), review: readWeeklyReview.invoke }),
  run: show,
});

async function show({ directory, review }: Deps, { query }: z.infer<typeof Asked>, context: OfficeContext) {
  const { lang, now, session } = context;
  const { 'co-quan': agency = session.caller.agency, tuan: week } = query;
  const found = await review({ query: { agency, ...(week && { week }) } }, { caller: session.caller, now });
  const title = words.title[lang];
  if (isRefusal(found)) {
    const links = [{ path: `${OFFICE}${PAPERS}`, text: words.own[lang] }];
    const text = words.unknown[lang];
    return framed(context, { path: PAPERS, title, status: 404 }, <MessagePage {...{ lang, title, text, links }} />);
  }

  const tree = await directory.tree(now);
  const nameOf = (code: string) => tree.last(code)?.name[lang] ?? code;
  const { items, week: shown } = found.body;
  const path = `/${lang}${OFFICE}${PAPERS}`;
  const agencies = readerAgencies(context, tree);
  const ordered = [...items].sort(mostLateFirst);
  const before = weekBefore(shown.from).id;
  const page = <Week {...{ lang, path, agency, agencies, nameOf, before, week: shown, items: ordered }} />;
  return framed(context, { path: `${PAPERS}?${new URLSearchParams({ 'co-quan': agency })}`, title }, page);
}

type Late = { readonly agency: string; readonly lateTotal: number; readonly lateStagesTotal: number };

const mostLateFirst = (one: Late, other: Late): number =>
  other.lateTotal + other.lateStagesTotal - (one.lateTotal + one.lateStagesTotal) ||
  (one.agency < other.agency ? -1 : 1);
