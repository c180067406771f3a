import * as z from 'zod';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { complainsOf } from '../../platform/request.ts';
import { actFields, bodyOf, namesOf, type Typed } from '../domain/acts.ts';
import { type BulkAct, bulkActs, CHOSEN, chosenOf, MOST_CHOSEN } from '../domain/bulk.ts';
import { typedIn } from '../domain/typed-in.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { operations } from '../operations.ts';
import { textOf } from '../refused.ts';
import { actWords } from '../words/acts.ts';
import { fieldErrors } from '../words/errors.ts';
import { bulkFields } from './bulk-fields.ts';
import { BulkForm } from './view/bulk-form.tsx';
import { Done, type NotDone } from './view/done.tsx';
import { bulkWords as words } from './words.ts';

const viec = z.array(z.string().regex(CHOSEN)).max(MOST_CHOSEN).default([]);
const Asked = z.object({ form: z.object({ viec, lam: z.array(z.enum(bulkActs)).length(1) }).loose() });
const Sent = z.object({
  params: z.object({ act: z.enum(bulkActs) }),
  form: z.object({ viec }).catchall(z.array(z.string())),
});
type Sent = z.infer<typeof Sent>;
type Deps = { readonly directory: Pick<DirectoryStore, 'tree'> };
type Form = { readonly act: BulkAct; readonly chosen: readonly string[]; readonly typed: Typed };

const wire = (): Deps => ({ directory: directory() });

/** `POST /{lang}/can-bo/nhieu-viec`: the form of one action for all cases that were chosen in the queue. */
const askPages = officePages({
  route: { id: 'office.bulk', method: 'POST', path: '/nhieu-viec', summary: 'Ask what to do with several cases' },
  input: Asked,
  wire,
  run: (deps, { form }: z.infer<typeof Asked>, context) =>
    formPage(deps, { act: form.lam[0] ?? 'forward', chosen: form.viec, typed: {} }, {}, context),
});

/** `POST /{lang}/can-bo/nhieu-viec/{act}`: the action on each case by itself, so that one that changed stops no other. */
const donePages = officePages({
  route: { id: 'office.bulkAct', method: 'POST', path: '/nhieu-viec/{act}', summary: 'Act on several cases' },
  input: Sent,
  wire,
  run: actOnAll,
});

export const bulkPages = [...askPages, ...donePages];

const INVALID = 400;

async function formPage(
  deps: Deps,
  { act, chosen, typed }: Form,
  errors: Readonly<Record<string, string>>,
  context: OfficeContext,
) {
  const { lang, now, csrf } = context;
  const tree = await deps.directory.tree(now);
  const home = `/${lang}${OFFICE}`;
  const title = words.title[lang](actWords[act].title[lang], chosen.length);
  const hasErrors = Object.keys(errors).length > 0;
  return framed(
    context,
    { path: '', title, hasErrors, status: hasErrors ? INVALID : 200 },
    <BulkForm
      {...{ lang, home, act, chosen, csrf, title, errors }}
      codes={chosen.map((sent) => chosenOf(sent).code)}
      fields={bulkFields(act, tree, lang, { typed, errors })}
    />,
  );
}

/** Each is some reads and a write. Merging writes to the one petition that all are merged into: one after the other. */
const CONCURRENCY = 8;
const concurrencyOf = (act: BulkAct) => (act === 'merge' ? 1 : CONCURRENCY);

async function actOnAll(deps: Deps, { params, form }: Sent, context: OfficeContext) {
  const { lang, now, session } = context;
  const { act } = params;
  const typed = typedIn(form, namesOf(act));
  const outcomes = await mapConcurrent(form.viec, { concurrency: concurrencyOf(act) }, async (sent) => {
    const { code, version } = chosenOf(sent);
    const body = bodyOf(act, version, typed);
    const outcome = await operations[act].invoke({ params: { code }, body }, { caller: session.caller, now });
    return { code, refusal: isRefusal(outcome) ? outcome : undefined };
  });
  // What was typed is wrong for each of them: nothing is done, and the form says why.
  const [first] = outcomes;
  const wrong = actFields[act].filter(({ name }) => first?.refusal !== undefined && complainsOf(first.refusal, name));
  if (wrong.length > 0) {
    const errors = Object.fromEntries(wrong.map(({ name, kind }) => [name, fieldErrors[kind][lang]]));
    return formPage(deps, { act, chosen: form.viec, typed }, errors, context);
  }
  const failed = outcomes.flatMap(({ code, refusal }): readonly NotDone[] =>
    refusal === undefined ? [] : [{ code, why: textOf(act, refusal, lang) }],
  );
  const count = outcomes.length - failed.length;
  const done = count > 0 ? words.done[lang](actWords[act].title[lang], count) : undefined;
  const title = actWords[act].title[lang];
  return framed(context, { path: '', title }, <Done {...{ lang, home: `/${lang}${OFFICE}`, title, failed, done }} />);
}
