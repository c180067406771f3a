import * as z from 'zod';
import { periodKey } from '../../directory/domain/placement.ts';
import type { Agency } from '../../directory/domain/tree.ts';
import { listChanges } from '../../directory/list-changes.ts';
import { putAgency } from '../../directory/put-agency.ts';
import type { RecordStore } from '../../directory/record-store.ts';
import { records } from '../../directory/records.ts';
import type { Recorded } from '../../kernel/record.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { redirect } from '../../site/html.ts';
import type { Filled } from '../domain/acts.ts';
import { shownDay } from '../domain/shown-day.ts';
import { typedIn } from '../domain/typed-in.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { agencyFormFields, typedAgency } from './agency-form.ts';
import { agencyOptions, plannedWithin } from './agency-options.ts';
import { agencyBody, agencyFields } from './domain/entries.ts';
import { misdatedIn } from './misdated.ts';
import { peopleAt } from './people-at.ts';
import { errorsOf, statusOf } from './refused.ts';
import { ADMIN, forbidden, notFound, type Scope, scopeOf } from './scope.tsx';
import { shownChange } from './shown-changes.ts';
import { AgencyPage } from './view/agency.tsx';
import { doneWords } from './words/agency.ts';
import { errorWords } from './words/errors.ts';
import { agencyFieldWords, whyWords } from './words/fields.ts';

const Params = z.object({ code: z.string().max(40) });
const Asked = z.object({
  params: Params,
  query: z.object({ xong: z.string().max(30).optional() }).catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;
const Sent = z.object({ params: Params, form: z.record(z.string(), z.array(z.string())) });
type Sent = z.infer<typeof Sent>;

export type AgencyDeps = {
  readonly records: Pick<RecordStore, 'agencies' | 'people'>;
  readonly changes: typeof listChanges.invoke;
  readonly put: typeof putAgency.invoke;
};
const wire = (): AgencyDeps => ({ records: records(), changes: listChanges.invoke, put: putAgency.invoke });

const route = { path: `${ADMIN}/co-quan/{code}` } as const;

/** `GET /{lang}/can-bo/quan-tri/co-quan/{code}`: an agency, its people, its changes, and the form to change it. */
const pages = officePages({
  route: { ...route, id: 'office.adminAgency', method: 'GET', summary: 'Show an agency to its administrator' },
  input: Asked,
  wire,
  run: (deps, { params: { code }, query }: Asked, context) => agencyPage(deps, code, context, { done: query.xong }),
});

/** `POST …/co-quan/{code}`: changes the agency, or adds a period to it. */
const changes = officePages({
  route: { ...route, id: 'office.adminPutAgency', method: 'POST', summary: 'Change an agency' },
  input: Sent,
  wire,
  run: change,
});

async function change(deps: AgencyDeps, { params: { code }, form }: Sent, context: OfficeContext) {
  const { lang, now, session } = context;
  const scope = await scopeOf(deps.records, context);
  if (scope === undefined) return forbidden(context);
  const former = recordOf(scope, code);
  if (former === undefined) return notFound(context);

  const typed = typedIn(form, [...agencyFields, 'why']);
  const body = agencyBody(typed);
  const isSamePeriod = body['validFrom'] === former.value.validFrom;
  const misdated = misdatedIn(body, former.value, scope, lang);
  if (misdated !== undefined)
    return agencyPage(deps, code, context, { typed, errors: misdated, status: UNPROCESSABLE });
  const { illustrative } = former.value;
  const version = isSamePeriod ? Number(form['version']?.[0]) : 0;
  const sent = { ...body, version, ...(illustrative !== undefined && { illustrative }) };
  const done = await deps.put({ params: { code }, body: sent }, { caller: session.caller, now });
  if (!isRefusal(done)) return redirect(`/${lang}${OFFICE}${ADMIN}/co-quan/${code}?xong=thay-doi`);

  const isTaken = done.refused === 'agency.changed' && !isSamePeriod;
  const errors = isTaken ? { validFrom: errorWords.periodExists[lang] } : errorsOf(done, agencyForm, lang);
  return agencyPage(deps, code, context, { typed, errors, status: statusOf(done, putAgency.refuses) });
}

const UNPROCESSABLE = 422;

const texts = Object.entries({ ...agencyFieldWords, why: whyWords }).map(([name, { error }]) => [name, error] as const);
export const agencyForm = {
  refuses: putAgency.refuses,
  fields: Object.fromEntries(texts),
  fieldOf: {
    ...{ 'agency.parentUnknown': 'parent', 'agency.ownAncestor': 'parent', 'agency.tooDeep': 'parent' },
    'caller.forbidden': 'parent',
    ...{ 'agency.successorUnknown': 'successor', 'agency.standsAbove': 'validTo', 'agency.changed': 'name.vi' },
  },
} as const;

/** The period of an agency that is in force, was the last, or is planned; undefined outside the scope. */
export function recordOf({ records, treeFor }: Scope, code: string): Recorded<Agency> | undefined {
  const agency = treeFor(code)?.last(code);
  return agency && records.find(({ value }) => periodKey(value) === periodKey(agency));
}

type Shown = Partial<Filled> & { readonly done?: string | undefined; readonly status?: number };

export async function agencyPage(deps: AgencyDeps, code: string, context: OfficeContext, shown: Shown) {
  const { lang, now, csrf, session } = context;
  const scope = await scopeOf(deps.records, context);
  if (scope === undefined) return forbidden(context);
  const tree = scope.treeFor(code);
  const record = recordOf(scope, code);
  const listed = await deps.changes({ params: { code } }, { caller: session.caller, now });
  if (tree === undefined || record === undefined || isRefusal(listed)) return notFound(context);

  const { value: agency, version } = record;
  const home = `/${lang}${OFFICE}${ADMIN}`;
  const path = `${home}/co-quan/${code}`;
  const { typed = typedAgency(agency, (day) => shownDay(lang, day)), errors = {}, done, status = 200 } = shown;
  const { parent, successor } = agency;
  const mayChange = parent === undefined ? session.caller.agency === code : scope.treeFor(parent) !== undefined;
  const own = session.caller.agency;
  const planned = plannedWithin(scope, own);
  const agencies = agencyOptions(lang, scope, { own, kept: [parent, successor], planned });
  const people = await peopleAt(deps.records, code, now);
  const theirs = new Set(people.moved.filter((one) => scope.treeFor(one.agency) === undefined).map(({ id }) => id));
  const fields = agencyFormFields({ lang, agencies, isRoot: parent === undefined }, { typed, errors });
  return framed(
    context,
    { path: `${ADMIN}/co-quan/${code}`, title: agency.name[lang], hasErrors: Object.keys(errors).length > 0, status },
    <AgencyPage
      {...{ lang, home, path, tree, agency, hasCodes: scope.tree.find(code) !== undefined }}
      periods={scope.periods.filter((period) => period.code === code)}
      done={Object.entries(doneWords).find(([name]) => name === done)?.[1]}
      errors={Object.entries(errors).map(([field, text]) => ({ field, text }))}
      form={mayChange ? { fields, hidden: { csrf, version: `${version}` } } : undefined}
      people={people}
      changes={listed.body.items.map((item) => shownChange(item, { lang, tree, path, theirs }))}
    />,
  );
}

export const agencyPages = [...pages, ...changes];
