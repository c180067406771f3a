import * as z from 'zod';
import { directory } from '../../../directory/config.ts';
import type { DirectoryStore } from '../../../directory/store.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { specOf } from '../../../platform/problem.ts';
import { putActivities } from '../../../reports/activities/put-activities.ts';
import { readActivities } from '../../../reports/activities/read-activities.ts';
import { redirect } from '../../../site/html.ts';
import type { Filled } from '../../domain/acts.ts';
import { typedIn } from '../../domain/typed-in.ts';
import { type OfficeContext, officePages } from '../../office-pages.ts';
import { ACTIVITIES, listPath, noReport, REPORTS } from '../scope.tsx';
import { activityWords as words } from '../words/activities.ts';
import { activityBody, activityErrors, activityNames } from './form.ts';
import { activityPage } from './page.tsx';

const Params = z.object({ id: z.string().max(60) });
const Asked = z.object({
  params: Params,
  query: z.object({ xong: z.string().max(20).optional() }).catchall(z.string()),
});
const Sent = z.object({ params: Params, form: z.record(z.string(), z.array(z.string())) });

type Deps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly read: typeof readActivities.invoke;
  readonly put: typeof putActivities.invoke;
};
const wire = (): Deps => ({ directory: directory(), read: readActivities.invoke, put: putActivities.invoke });
const route = { path: `${REPORTS}/{id}${ACTIVITIES}` } as const;

/** `GET …/bao-cao/{id}/so-lieu-nhap`: what the agency counted itself, with its form for who may enter it. */
const pages = officePages({
  route: { ...route, id: 'office.activities', method: 'GET', summary: 'Show the figures that an agency entered' },
  input: Asked,
  wire,
  run: (deps, { params: { id }, query }: z.infer<typeof Asked>, context) =>
    show(deps, id, context, { isDone: query.xong !== undefined }),
});

/** `POST …/bao-cao/{id}/so-lieu-nhap`: the form. */
const acts = officePages({
  route: { ...route, id: 'office.enterActivities', method: 'POST', summary: 'Enter the figures of an agency' },
  input: Sent,
  wire,
  run: enter,
});

async function enter(deps: Deps, { params: { id }, form }: z.infer<typeof Sent>, context: OfficeContext) {
  const {
    lang,
    now,
    session: { caller },
  } = context;
  const typed = typedIn(form, activityNames);
  const body = activityBody(lang, Number(form['version']?.[0]), typed);
  const done = await deps.put({ params: { id }, body }, { caller, now });
  if (!isRefusal(done)) return redirect(`${listPath(context)}/${id}${ACTIVITIES}?xong=luu`);

  const spec = specOf(done, putActivities.refuses);
  const errors = activityErrors(lang, done);
  const { refused } = done;
  const text = refused === 'report.activitiesChanged' ? words.changed : spec;
  // Not about what was typed: it is kept beside what was entered meanwhile.
  const notice = Object.keys(errors).length > 0 ? undefined : text[lang];
  const filled = refused === 'caller.forbidden' ? undefined : { typed, errors };
  return show(deps, id, context, { filled, notice, status: spec.status });
}

type Shown = {
  readonly filled?: Filled | undefined;
  readonly notice?: string | undefined;
  readonly isDone?: boolean;
  readonly status?: number;
};

async function show(deps: Deps, id: string, context: OfficeContext, { isDone, notice, ...shown }: Shown) {
  const { lang, now, session } = context;
  const found = await deps.read({ params: { id } }, { caller: session.caller, now });
  if (isRefusal(found))
    return found.refused === 'report.notFound' || found.refused === 'request.invalid' ? noReport(context) : found;
  const activities = found.body;
  const tree = await deps.directory.tree(now);
  // An address can be loaded again later: only what is true is shown.
  const saved = isDone === true && activities.version > 0 ? words.done[lang] : undefined;
  const agencyName = (code: string) => tree.last(code)?.name[lang] ?? code;
  return activityPage(context, { activities, agencyName, notice: notice ?? saved, ...shown });
}

export const activityPages = [...pages, ...acts];
