import * as z from 'zod';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { StaffAction } from '../../petitions/domain/views/staff-view.ts';
import { saveDraft } from '../../petitions/drafts/save.ts';
import { listPetitions } from '../../petitions/staff/listing/list.ts';
import { specOf } from '../../platform/problem.ts';
import { complainsOf } from '../../platform/request.ts';
import { redirect } from '../../site/html.ts';
import { actFields, actOf, bodyOf, namesOf } from '../domain/acts.ts';
import { hasDraft, textField } from '../domain/drafts.ts';
import { typedIn } from '../domain/typed-in.ts';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { operations } from '../operations.ts';
import { statusOf, textOf } from '../refused.ts';
import { unknownCase } from '../unknown-case.tsx';
import { fieldErrors, fieldOf } from '../words/errors.ts';
import { casePage } from './case.tsx';
import { type Attempt, autosaved, dropDraft, keepDraft, notSaved } from './draft.ts';
import { type CaseDeps, wireCase } from './load.ts';
import { unfilled } from './template.ts';
import { templateWords } from './words/templates.ts';

const Sent = z.object({
  params: z.object({ code: z.string().max(40), act: z.string().max(30) }),
  form: z.record(z.string(), z.array(z.string())),
});
type Sent = z.infer<typeof Sent>;
type Deps = CaseDeps & { readonly list: typeof listPetitions.invoke };

/** `POST /{lang}/can-bo/phan-anh/{code}/{act}`: the form of an action; what is refused is shown again with its reason. */
export const actPages = officePages({
  route: { id: 'office.act', method: 'POST', path: '/phan-anh/{code}/{act}', summary: 'Act on a case' },
  input: Sent,
  wire: (): Deps => ({ ...wireCase(), list: listPetitions.invoke }),
  run: act,
});

async function act(deps: Deps, { params: { code, act: name }, form }: Sent, context: OfficeContext) {
  const action = actOf(name);
  if (action === undefined) return unknownCase(context);
  const typed = typedIn(form, namesOf(action));
  const revision = form['revision']?.[0];
  const version = Number(form['version']?.[0]);
  const attempt = { code, action, typed, version, revision: revision === undefined ? undefined : Number(revision) };
  const then = form['then']?.[0];
  switch (then) {
    case 'preview':
      return casePage(deps, code, context, { ...shownAgain(attempt), preview: typed['text'] });
    case 'template':
      return casePage(deps, code, context, { ...shownAgain(attempt), template: form['mau']?.[0] });
    case 'autosave':
      return autosaved(deps, attempt, context);
    case 'draft':
      return savedDraft(deps, attempt, context);
    case 'discard':
      return discarded(deps, attempt, context);
    default:
      return done(deps, attempt, then === 'next', context);
  }
}

/** The form as it was sent. */
const shownAgain = ({ action, typed, revision }: Attempt) => ({ act: action, typed, revision, errors: {} });

async function done(deps: Deps, attempt: Attempt, goesOn: boolean, context: OfficeContext) {
  const { code, action, version, typed } = attempt;
  const { session, lang, now } = context;
  const body = bodyOf(action, version, typed);
  const open = unfilled(action, typed);
  if (Object.keys(open).length > 0) {
    const errors = Object.fromEntries(
      Object.entries(open).map(([field, names]) => [field, templateWords.unfilled[lang](names)]),
    );
    return casePage(deps, code, context, { ...shownAgain(attempt), errors, status: 400 });
  }
  const outcome = await operations[action].invoke({ params: { code }, body }, { caller: session.caller, now });
  if (isRefusal(outcome)) return refused(deps, outcome, attempt, context);
  if (hasDraft(action)) await dropDraft(deps, attempt, context);
  if (LEAVING.includes(action)) return redirect(`/${lang}${OFFICE}?xong=${action}`);
  const next = goesOn ? await nextOf(deps, code, context) : undefined;
  return redirect(next ?? `/${lang}${OFFICE}/phan-anh/${outcome.body.code}?xong=${action}`);
}

/** Without a script: the page again, with what was typed and when it was saved. */
async function savedDraft(deps: Deps, attempt: Attempt, context: OfficeContext) {
  const { code, action, typed } = attempt;
  const kept = await keepDraft(deps, attempt, context);
  if (!isRefusal(kept)) return casePage(deps, code, context, { ...shownAgain(attempt), revision: kept.body.revision });
  if (kept.refused === 'petition.notFound') return unknownCase(context);
  const errors = { [textField(action) ?? 'viec']: notSaved(kept, context.lang) };
  const { status } = specOf(kept, saveDraft.refuses);
  return casePage(deps, code, context, { act: action, typed, errors, status });
}

async function discarded(deps: Deps, attempt: Attempt, context: OfficeContext) {
  const { code, action, revision, typed } = attempt;
  const { session, lang, now } = context;
  const query = { action, revision: `${revision}` };
  const gone = await deps.discard({ params: { code }, query }, { caller: session.caller, now });
  if (isRefusal(gone) && gone.refused === 'draft.changed') {
    const errors = { [textField(action) ?? 'viec']: notSaved(gone, lang) };
    return casePage(deps, code, context, { act: action, typed, errors, status: 409 });
  }
  return redirect(`/${lang}${OFFICE}/phan-anh/${encodeURIComponent(code)}?viec=${action}#viec`);
}

/** Afterwards the case is with others, and its page would not be found. */
const LEAVING: readonly StaffAction[] = ['forward', 'sendBack', 'lock'];

function refused(deps: Deps, refusal: Refusal, attempt: Attempt, context: OfficeContext) {
  const { code, action } = attempt;
  if (refusal.refused === 'petition.notFound') return unknownCase(context);
  const { lang } = context;
  const wrong = actFields[action].filter(({ name }) => complainsOf(refusal, name));
  const field = fieldOf[refusal.refused] ?? actFields[action][0]?.name ?? 'viec';
  const errors =
    wrong.length > 0
      ? Object.fromEntries(wrong.map(({ name, kind }) => [name, fieldErrors[kind][lang]]))
      : { [field]: textOf(action, refusal, lang) };
  return casePage(deps, code, context, { ...shownAgain(attempt), errors, status: statusOf(action, refusal) });
}

/** Two are enough: the case that was just answered may still be in the list. */
const LOOK_AHEAD = 2;

/** The own case that is due next; the queue if there is no other. */
async function nextOf({ list }: Deps, code: string, { session, lang, now }: OfficeContext): Promise<string> {
  const listed = await list({ query: { view: 'mine', limit: LOOK_AHEAD } }, { caller: session.caller, now });
  const other = isRefusal(listed) ? undefined : listed.body.items.find((row) => row.code !== code);
  return `/${lang}${OFFICE}${other === undefined ? '' : `/phan-anh/${other.code}`}`;
}
