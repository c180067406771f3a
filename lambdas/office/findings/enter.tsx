import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { ActForm } from '../../../web/components/act-form.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { directory } from '../../directory/config.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { putFinding } from '../../findings/put.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { specOf } from '../../platform/problem.ts';
import { redirect } from '../../site/html.ts';
import type { Filled } from '../domain/acts.ts';
import { typedIn } from '../domain/typed-in.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { readerAgencies } from '../reader-agencies.ts';
import { formText } from '../words/form-words.ts';
import { bodyOf, errorsOf, formFields, namesOf } from './form.ts';
import { FINDINGS, listPath } from './scope.tsx';
import { formWords, findingWords as words } from './words/findings.ts';

const Sent = z.object({ form: z.record(z.string(), z.array(z.string())) });
type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly put: typeof putFinding.invoke };

/** `POST …/kien-nghi-kiem-tra`: enters a finding. Sent twice, it is one: its id comes with the form. */
export const enterPages = officePages({
  route: { id: 'office.enterFinding', method: 'POST', path: FINDINGS, summary: 'Enter a finding' },
  input: Sent,
  wire: (): Deps => ({ directory: directory(), put: putFinding.invoke }),
  run: enter,
});

async function enter({ directory, put }: Deps, { form }: z.infer<typeof Sent>, context: OfficeContext) {
  const {
    lang,
    now,
    session: { caller },
  } = context;
  const id = form['id']?.[0] ?? '';
  const typed = typedIn(form, namesOf('enter'));
  const done = await put({ params: { id }, body: bodyOf('enter', 0, typed) }, { caller, now });
  if (!isRefusal(done)) return redirect(`${listPath(context)}/${id}?xong=enter`);
  const spec = specOf(done, putFinding.refuses);
  const errors = errorsOf('enter', done, { lang, spec });
  return enterPage(context, await directory.tree(now), { id, typed, errors, status: spec.status });
}

type Entered = Filled & { readonly id: string; readonly status: number };

/** The form of a new finding, with what was typed. */
export function enterPage(context: OfficeContext, tree: Tree, entered?: Entered) {
  const { lang, csrf } = context;
  const { id, status, ...filled } = entered ?? { id: randomUUID(), status: 200, typed: {}, errors: {} };
  const errors = Object.entries(filled.errors).map(([field, text]) => ({ field, text }));
  const fields = formFields('enter', { lang, agencies: readerAgencies(context, tree) }, filled);
  const list = listPath(context);
  return framed(
    context,
    { path: `${FINDINGS}?nhap=1`, title: words.add[lang], hasErrors: errors.length > 0, status },
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <p>
        <a href={list}>{words.back[lang]}</a>
      </p>
      <h1>{words.title[lang]}</h1>
      <ActForm
        {...{ lang, act: 'enter', action: list, hidden: { csrf, id }, fields, ...formText(lang, formWords.enter) }}
      />
    </>,
  );
}
