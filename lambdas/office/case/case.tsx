import * as z from 'zod';
import { mayAct } from '../../directory/domain/access.ts';
import { hasRole } from '../../kernel/caller.ts';
import { actOf, nextStep } from '../domain/acts.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { unknownCase } from '../unknown-case.tsx';
import { shownFields } from './form.ts';
import { begun, draftLines, shownDraft } from './form-draft.ts';
import { adviceFor, type CaseDeps, type LoadedCase, loadCase, similarTo, wireCase } from './load.ts';
import type { Shown } from './shown.ts';
import { templatesFor, withTemplate } from './template.ts';
import { Case } from './view/case.tsx';

const Asked = z.object({
  params: z.object({ code: z.string().max(40) }),
  query: z.object({ viec: z.string().max(30).optional(), xong: z.string().max(30).optional() }).catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;

/** `GET /{lang}/can-bo/phan-anh/{code}?viec=…`: a case, with the form of its next step or of the action asked for. */
export const casePages = officePages({
  route: { id: 'office.case', method: 'GET', path: '/phan-anh/{code}', summary: 'Show a case' },
  input: Asked,
  wire: wireCase,
  run: (deps, { params, query }: Asked, context) =>
    casePage(deps, params.code, context, { act: actOf(query.viec), done: actOf(query.xong), typed: query }),
});

export async function casePage(deps: CaseDeps, code: string, context: OfficeContext, shown: Shown) {
  const { lang, csrf } = context;
  const home = `/${lang}${OFFICE}`;
  const loaded = await loadCase(deps, code, context);
  if (loaded === undefined) return unknownCase(context);
  const { allowed } = loaded;
  // Before it is accepted, the question is whose it is.
  const isNew = loaded.shown.status === 'submitted' && allowed.includes('forward');
  const [form, advice, similar] = await Promise.all([
    openForm(deps, loaded, context, shown),
    isNew ? adviceFor(deps, loaded, context) : undefined,
    similarTo(deps, loaded, context),
  ]);
  const errors = Object.entries(shown.errors ?? {}).map(([field, text]) => ({ field, text }));
  const { done, preview, status = 200 } = shown;
  return framed(
    context,
    {
      path: `/phan-anh/${loaded.shown.code}`,
      title: `${loaded.shown.code} – ${loaded.shown.label[lang]}`,
      hasErrors: errors.length > 0,
      status,
    },
    <Case
      {...{ lang, home, shown: loaded.shown, csrf, form, allowed, done, errors, advice, similar, preview }}
      drafts={draftLines(loaded, form?.act, context)}
      erasing={mayErase(loaded, context) ? { version: loaded.version } : undefined}
    />,
  );
}

/** Heads and leaders who act on the case; what is restricted or of a hidden sender the operation judges. */
const mayErase = ({ shown, tree }: LoadedCase, { session }: OfficeContext): boolean =>
  shown.contactErased === undefined &&
  mayAct(session.caller, shown.agency, tree) &&
  hasRole(session.caller, 'head', 'leader');

/** The form of the action that was asked for, or of the next step. */
async function openForm(deps: CaseDeps, loaded: LoadedCase, context: OfficeContext, shown: Shown) {
  const { lang, csrf } = context;
  const { allowed, version } = loaded;
  // What was refused is shown again although it is not allowed any more: its text must not be lost.
  const isOpen = shown.act !== undefined && (allowed.includes(shown.act) || shown.errors !== undefined);
  const act = isOpen ? shown.act : (begun(loaded) ?? nextStep(allowed, loaded.shown.status));
  if (act === undefined) return undefined;
  const { errors = {} } = shown;
  const { draft, comparison, ...filled } = shownDraft(loaded, act, context, shown);
  const templates = await templatesFor(deps, act, loaded, context);
  const chosen = templates.find(({ value }) => value === shown.template);
  const typed = chosen === undefined ? filled.typed : withTemplate(filled.typed, act, chosen.text, loaded, context);
  const fields = await shownFields(deps, { act, loaded, context }, { typed, errors });
  const action = `/${lang}${OFFICE}/phan-anh/${loaded.shown.code}/${act}`;
  return { lang, act, action, csrf, version, fields, isAnswer: act === 'answer', draft, comparison, templates };
}
