import * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { specOf } from '../../platform/problem.ts';
import { type PaperAction, paperActions } from '../../reports/domain/submissions/actions.ts';
import { redirect } from '../../site/html.ts';
import { typedIn } from '../domain/typed-in.ts';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { bodyOf, errorsOf, namesOf } from './form.ts';
import { operations } from './operations.ts';
import { listPath, REPORTS } from './scope.tsx';
import { type ShowDeps, showReport, wireShow } from './show-report.tsx';
import { meanwhile } from './words/forms.ts';

const Params = z.object({ id: z.string().max(60) });
const Asked = z.object({
  params: Params,
  query: z.object({ xong: z.string().max(20).optional(), viec: z.string().max(20).optional() }).catchall(z.string()),
});
const Sent = z.object({ params: Params, form: z.record(z.string(), z.array(z.string())) });

const route = { path: `${REPORTS}/{id}` } as const;
const actOf = (name: string | undefined): PaperAction | undefined => paperActions.find((act) => act === name);

/** `GET …/bao-cao/{id}`: a report with its next step; `?viec=return` with another form. */
const pages = officePages({
  route: { ...route, id: 'office.report', method: 'GET', summary: 'Show a report' },
  input: Asked,
  wire: wireShow,
  run: (deps, { params: { id }, query }: z.infer<typeof Asked>, context) => {
    return showReport(deps, id, context, { asked: actOf(query.viec), done: actOf(query.xong) });
  },
});

/** `POST …/bao-cao/{id}`: the form of one action. */
const acts = officePages({
  route: { ...route, id: 'office.actOnReport', method: 'POST', summary: 'Submit or decide about a report' },
  input: Sent,
  wire: wireShow,
  run: act,
});

async function act(deps: ShowDeps, { params: { id }, form }: z.infer<typeof Sent>, context: OfficeContext) {
  const {
    lang,
    now,
    session: { caller },
  } = context;
  const sent = actOf(form['act']?.[0]);
  if (sent === undefined) return refuse('request.invalid');
  const typed = typedIn(form, namesOf(sent));
  const { invoke, refuses } = operations[sent];
  const done = await invoke({ params: { id }, body: bodyOf(sent, readIn(form), typed) }, { caller, now });
  if (!isRefusal(done)) return redirect(`${listPath(context)}/${id}?xong=${sent}`);

  const spec = specOf(done, refuses);
  const errors = errorsOf(sent, done, { lang, spec });
  // Not about what was typed: it is kept beside what the report is now.
  const notice = errors === undefined ? textOf(sent, done, spec)[lang] : undefined;
  const refused = done.refused === 'caller.forbidden' ? undefined : sent;
  return showReport(deps, id, context, { refused, typed, errors, notice, status: spec.status });
}

/** Who submits compares their paper with the new draft; an outdated paper is not approved at all. */
const textOf = (act: PaperAction, { refused }: Refusal, spec: ReturnType<typeof specOf>) =>
  refused === 'report.outdated' && act !== 'submit' ? spec : (meanwhile[refused] ?? spec);

/** The version and revision of the page that the form was on; a draft has no revision. */
function readIn(form: Readonly<Record<string, readonly string[]>>) {
  const revision = form['revision']?.[0];
  return {
    version: Number(form['version']?.[0]),
    activities: Number(form['activities']?.[0] ?? 0),
    revision: revision === undefined || revision === '' ? undefined : Number(revision),
  };
}

export const reportPages = [...pages, ...acts];
