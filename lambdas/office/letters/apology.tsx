import * as z from 'zod';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { draftApology, printApology } from '../../petitions/letters/draft-apology.ts';
import { sendApology } from '../../petitions/letters/send-apology.ts';
import { specOf } from '../../platform/problem.ts';
import { redirect } from '../../site/html.ts';
import type { Filled, Typed } from '../domain/acts.ts';
import { shownDay } from '../domain/shown-day.ts';
import { typedIn } from '../domain/typed-in.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { printed } from '../printed.ts';
import { unknownCase } from '../unknown-case.tsx';
import { refusalTexts } from '../words/errors.ts';
import { APOLOGY, apologyPath } from './scope.ts';
import { apologyForm } from './signed-form.ts';
import { Apology } from './view/apology.tsx';
import type { ShownApology } from './view/shown-apology.ts';
import { apologyWords as words } from './words/apology.ts';

const Params = z.object({ code: z.string().max(40) });
const Asked = z.object({
  params: Params,
  query: z.object({ xong: z.string().max(5).optional() }).catchall(z.string()),
});
const Sent = z.object({ params: Params, form: z.record(z.string(), z.array(z.string())) });
type Sent = z.infer<typeof Sent>;

type Deps = {
  readonly draft: typeof draftApology.invoke;
  readonly print: typeof printApology.invoke;
  readonly send: typeof sendApology.invoke;
};
const wire = (): Deps => ({ draft: draftApology.invoke, print: printApology.invoke, send: sendApology.invoke });

const route = { path: `${APOLOGY}/{code}` } as const;

/** `GET …/van-ban/xin-loi/{code}`: the letter of apology of a late petition, and those that were sent. */
const pages = officePages({
  route: { ...route, id: 'office.apology', method: 'GET', summary: 'Prepare a letter of apology' },
  input: Asked,
  wire,
  run: (deps, { params: { code }, query }: z.infer<typeof Asked>, context) =>
    showApology(deps, code, context, { isDone: query.xong !== undefined }),
});

/** `POST …/van-ban/xin-loi/{code}`: prints the draft as it was typed, or records the letter as signed and sent. */
const acts = officePages({
  route: { ...route, id: 'office.sendApology', method: 'POST', summary: 'Print a letter of apology, or record it' },
  input: Sent,
  wire,
  run: act,
});

async function act(deps: Deps, { params: { code }, form }: Sent, context: OfficeContext) {
  const { lang, now, session } = context;
  const by = { caller: session.caller, now };
  const typed = typedIn(form, apologyForm.names);
  const isDraft = form['then']?.[0] === 'print';
  const outcome = isDraft
    ? await deps.print({ params: { code, copy: 'draft' }, query: queryOf(typed) }, by)
    : await deps.send(
        { params: { code }, body: { version: Number(form['version']?.[0]), ...apologyForm.body(typed) } },
        by,
      );
  if (isRefusal(outcome)) return refused(deps, outcome, { code, typed }, context);
  return typeof outcome.body === 'string'
    ? printed({ ...outcome, body: outcome.body })
    : redirect(`${apologyPath(lang, outcome.body.code)}?xong=1`);
}

/** The draft that is printed. */
function queryOf(typed: Typed): Readonly<Record<string, string>> {
  const { text, newDueOn } = apologyForm.filled(typed);
  return { ...(text !== undefined && { text }), ...(newDueOn !== undefined && { newDueOn }) };
}

type Attempt = { readonly code: string; readonly typed: Typed };

/** The page again with what was typed, and the reason at its field or above. */
function refused(deps: Deps, refusal: Refusal, { code, typed }: Attempt, context: OfficeContext) {
  if (refusal.refused === 'petition.notFound') return unknownCase(context);
  const { lang } = context;
  const spec = specOf(refusal, { ...printApology.refuses, ...sendApology.refuses });
  const errors = apologyForm.errors(refusal, lang);
  const notice = errors === undefined ? (refusalTexts[refusal.refused] ?? spec)[lang] : undefined;
  return showApology(deps, code, context, { typed, errors, notice, status: spec.status });
}

type Shown = {
  readonly typed?: Typed;
  readonly errors?: Filled['errors'] | undefined;
  readonly notice?: string | undefined;
  readonly isDone?: boolean;
  readonly status?: number;
};

async function showApology(deps: Deps, code: string, context: OfficeContext, shown: Shown) {
  const { lang, now, session, csrf } = context;
  const found = await deps.draft({ params: { code } }, { caller: session.caller, now });
  if (isRefusal(found)) return unknownCase(context);

  const apology: ShownApology = found.body;
  const { errors = {}, notice, isDone = false, status = 200 } = shown;
  const typed = shown.typed ?? proposedIn(apology.draft, context);
  const frame = {
    path: `${APOLOGY}/${apology.code}`,
    title: `${apology.code} – ${words.title[lang]}`,
    ...{ hasErrors: status >= 400, status },
  };
  const back = `/${lang}${OFFICE}/phan-anh/${apology.code}`;
  const fields = apologyForm.fields(lang, { typed, errors });
  const path = apologyPath(lang, apology.code);
  return framed(context, frame, <Apology {...{ lang, apology, csrf, path, back, fields, notice, isDone }} />);
}

/** What the form has in it before anything was typed. */
const proposedIn = (draft: ShownApology['draft'], { lang }: OfficeContext): Typed =>
  draft === undefined ? {} : { text: draft.text, newDueOn: shownDay(lang, draft.newDueOn) };

export const apologyPages = [...pages, ...acts];
