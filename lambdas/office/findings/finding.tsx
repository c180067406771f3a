import * as z from 'zod';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { type FindingAction, findingActions } from '../../findings/domain/finding.ts';
import { readFinding } from '../../findings/read.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { specOf } from '../../platform/problem.ts';
import { redirect } from '../../site/html.ts';
import type { Filled } from '../domain/acts.ts';
import { shownDay } from '../domain/shown-day.ts';
import { typedIn } from '../domain/typed-in.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { readerAgencies } from '../reader-agencies.ts';
import { bodyOf, errorsOf, formFields, namesOf } from './form.ts';
import { operations } from './operations.ts';
import { FINDINGS, listPath, noFindings } from './scope.tsx';
import { FindingPage, type WholeFinding } from './view/finding.tsx';
import { doneWords, findingWords as words } from './words/findings.ts';

const Params = z.object({ id: z.string().max(40) });
const Asked = z.object({
  params: Params,
  query: z.object({ xong: z.string().max(20).optional(), lam: z.string().max(20).optional() }).catchall(z.string()),
});
const Sent = z.object({ params: Params, form: z.record(z.string(), z.array(z.string())) });
const Act = z.enum(findingActions).exclude(['enter']);
type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly read: typeof readFinding.invoke };

const route = { path: `${FINDINGS}/{id}` } as const;
const wire = (): Deps => ({ directory: directory(), read: readFinding.invoke });

/** `GET …/kien-nghi-kiem-tra/{id}`: a finding with the forms of what the reader may do; `?lam=change` with that one alone. */
const pages = officePages({
  route: { ...route, id: 'office.finding', method: 'GET', summary: 'Show a finding' },
  input: Asked,
  wire,
  run: (deps, { params: { id }, query }: z.infer<typeof Asked>, context) => {
    const done = z.enum(findingActions).safeParse(query.xong).data;
    return show(deps, id, context, { only: query.lam === 'change' ? 'change' : undefined, done });
  },
});

/** `POST …/kien-nghi-kiem-tra/{id}`: the form of one action. */
const acts = officePages({
  route: { ...route, id: 'office.actOnFinding', method: 'POST', summary: 'Act on a finding' },
  input: Sent,
  wire,
  run: act,
});

async function act(deps: Deps, { params: { id }, form }: z.infer<typeof Sent>, context: OfficeContext) {
  const {
    lang,
    now,
    session: { caller },
  } = context;
  const action = Act.safeParse(form['act']?.[0]).data;
  if (action === undefined) return refuse('request.invalid');
  const typed = typedIn(form, namesOf(action));
  const { invoke, refuses } = operations[action];
  const body = bodyOf(action, Number(form['version']?.[0]), typed);
  const done = await invoke({ params: { id }, body }, { caller, now });
  if (!isRefusal(done)) return redirect(`${listPath(context)}/${id}?xong=${action}`);
  const spec = specOf(done, refuses);
  // Not about what was typed: it is kept beside what the finding is now.
  if (done.refused === 'finding.changed' || done.refused === 'finding.illegalMove') {
    const notice = done.refused === 'finding.changed' ? words.changed[lang] : spec[lang];
    return show(deps, id, context, { only: action, typed, notice, status: spec.status });
  }
  return show(deps, id, context, {
    only: action,
    typed,
    errors: errorsOf(action, done, { lang, spec }),
    status: spec.status,
  });
}

type Shown = Partial<Filled> & {
  readonly only?: FindingAction | undefined;
  readonly notice?: string | undefined;
  /** What the reader did just now, as their browser says. */
  readonly done?: FindingAction | undefined;
  readonly status?: number;
};

async function show({ directory, read }: Deps, id: string, context: OfficeContext, shown: Shown) {
  const {
    lang,
    now,
    session: { caller },
  } = context;
  const found = await read({ params: { id } }, { caller, now });
  if (isRefusal(found)) return missing(found, context);
  const finding = found.body;
  const { only, done, typed = {}, errors = {}, status = 200 } = shown;
  const notice = shown.notice ?? (done !== undefined && isDone(finding, done) ? doneWords[done][lang] : undefined);
  const path = `${listPath(context)}/${id}`;
  const hidden = { csrf: context.csrf, version: `${finding.version}` };
  const tree = await directory.tree(now);
  const agencies = readerAgencies(context, tree);
  const agencyName = (code: string) => tree.last(code)?.name[lang] ?? code;
  const forms = finding.actions
    .filter((action) => (only === undefined ? action !== 'change' : action === only))
    .map((action) => {
      const filled = { typed: action === 'change' ? { ...changeable(finding, context), ...typed } : typed, errors };
      return { lang, act: action, action: path, hidden, fields: formFields(action, { lang, agencies }, filled) };
    });
  const listed = Object.entries(errors).map(([field, text]) => ({ field, text }));
  const changePath = only === undefined && finding.actions.includes('change') ? `${path}?lam=change` : undefined;
  return framed(
    context,
    {
      path: `${FINDINGS}/${id}`,
      title: `${words.finding[lang]} ${finding.source.number}`,
      hasErrors: listed.length > 0,
      status,
    },
    <FindingPage
      {...{ lang, list: listPath(context), finding, agencyName, forms, changePath, notice, errors: listed }}
    />,
  );
}

/** An address can be sent to others, or loaded again later: only what is true now is shown. */
const isDone = ({ state }: Pick<WholeFinding, 'state'>, done: FindingAction): boolean =>
  stateAfter[done] === undefined || stateAfter[done] === state;

/** To enter or change a finding leaves it in the state that it has. */
const stateAfter: Readonly<Partial<Record<FindingAction, WholeFinding['state']>>> = {
  ...{ report: 'reported', confirm: 'confirmed', return: 'returned', withdraw: 'withdrawn' },
};

/** An address that leads to no finding of the reader says no more than that. */
const missing = (refusal: Refusal, context: OfficeContext) =>
  refusal.refused === 'finding.notFound' || refusal.refused === 'request.invalid' ? noFindings(context) : refusal;

/** What the form to change it begins with. */
function changeable(
  { agency, source, ...finding }: WholeFinding & { readonly agency: string },
  { lang }: OfficeContext,
) {
  const { kind, number, on, title } = source;
  const { found, remedy, dueOn, statedDueOn = dueOn } = finding;
  const values = {
    agency,
    kind,
    number,
    on: shownDay(lang, on),
    title,
    found,
    remedy,
    dueOn: shownDay(lang, statedDueOn),
  };
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [`change-${field}`, value]));
}

export const findingPages = [...pages, ...acts];
