import * as z from 'zod';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { readDossier } from '../../dossiers/read-dossier.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { specOf } from '../../platform/problem.ts';
import { redirect } from '../../site/html.ts';
import type { ShownForm } from '../domain/shown-form.ts';
import { typedIn } from '../domain/typed-in.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { nextStep } from './domain/next-step.ts';
import { bodyOf, errorsOf, fieldsOf, formFields } from './form.ts';
import { namesIn } from './names.ts';
import { type DossierAct, dossierActs, operations } from './operations.ts';
import { DOSSIERS, LETTER, listPath, noDossier, RECEIPT } from './scope.tsx';
import { DossierPage } from './view/dossier.tsx';
import type { WholeDossier } from './view/shown-dossier.ts';
import { factWords, dossierWords as words } from './words/dossiers.ts';
import { doneWords } from './words/forms.ts';

const Params = z.object({ code: z.string().max(100) });
const Asked = z.object({
  params: Params,
  query: z.object({ xong: z.string().max(20).optional(), viec: z.string().max(20).optional() }).catchall(z.string()),
});
const Sent = z.object({ params: Params, form: z.record(z.string(), z.array(z.string())) });
type Deps = {
  readonly directory: Pick<DirectoryStore, 'tree' | 'findPerson'>;
  readonly read: typeof readDossier.invoke;
};

const route = { path: `${DOSSIERS}/{code}` } as const;
const wire = (): Deps => ({ directory: directory(), read: readDossier.invoke });
const actOf = (name: string | undefined): DossierAct | undefined => dossierActs.find((act) => act === name);

/** `GET …/ho-so/{code}`: a dossier with its next step; `?viec=setAside` with another form. */
const pages = officePages({
  route: { ...route, id: 'office.dossier', method: 'GET', summary: 'Show a dossier' },
  input: Asked,
  wire,
  run: (deps, { params: { code }, query }: z.infer<typeof Asked>, context) => {
    return show(deps, code, context, { asked: actOf(query.viec), done: actOf(query.xong) });
  },
});

/** `POST …/ho-so/{code}`: the form of one act. */
const acts = officePages({
  route: { ...route, id: 'office.actOnDossier', method: 'POST', summary: 'Act on a dossier' },
  input: Sent,
  wire,
  run: act,
});

async function act(deps: Deps, { params: { code }, form }: z.infer<typeof Sent>, context: OfficeContext) {
  const {
    lang,
    now,
    session: { caller },
  } = context;
  const sent = actOf(form['act']?.[0]);
  if (sent === undefined) return refuse('request.invalid');
  const typed = typedIn(form, fieldsOf[sent]);
  const { invoke, refuses } = operations[sent];
  const body = bodyOf(sent, Number(form['version']?.[0]), typed);
  const done = await invoke({ params: { code }, body }, { caller, now });
  if (!isRefusal(done)) return redirect(`${listPath(context)}/${code}?xong=${sent}`);

  const spec = specOf(done, refuses);
  const errors = errorsOf(sent, done, { lang, spec });
  // Not about what was typed: it is kept beside what the dossier is now.
  const text = done.refused === 'dossier.versionConflict' ? factWords.conflict[lang] : spec[lang];
  const notice = errors === undefined ? text : undefined;
  const refused = done.refused === 'caller.forbidden' ? undefined : sent;
  return show(deps, code, context, { refused, typed, errors, notice, status: spec.status });
}

async function show({ directory, read }: Deps, code: string, context: OfficeContext, shown: ShownForm<DossierAct>) {
  const {
    lang,
    now,
    session: { caller },
  } = context;
  const found = await read({ params: { code } }, { caller, now });
  if (isRefusal(found)) return missing(found, context);
  const dossier: WholeDossier = found.body;
  const { asked, refused, done, typed = {}, errors = {}, status = 200 } = shown;
  const notice = shown.notice ?? (done !== undefined && isDone[done](dossier) ? doneWords[done][lang] : undefined);
  const path = `${listPath(context)}/${dossier.code}`;
  const { actions } = dossier;
  const step = asked !== undefined && actions.includes(asked) ? asked : nextStep(dossier);
  const act = refused ?? (step === 'printApology' ? undefined : step);
  const form = act && {
    ...{ lang, act, action: path, hidden: { csrf: context.csrf, version: `${dossier.version}` } },
    fields: formFields(act, lang, { typed, errors }),
  };
  const letter = actions.includes('printApology')
    ? { path: `${path}${LETTER}`, isNext: form === undefined && step === 'printApology' }
    : undefined;
  const receipt = actions.includes('issueReceipt') ? { path: `${path}${RECEIPT}`, csrf: context.csrf } : undefined;
  const tree = await directory.tree(now);
  const listed = Object.entries(errors).map(([field, text]) => ({ field, text }));
  const page = (
    <DossierPage
      {...{ lang, today: localDateOf(now), path, dossier, form, letter, receipt, notice, errors: listed }}
      list={`${listPath(context)}?${new URLSearchParams({ 'co-quan': dossier.agency })}`}
      others={dossierActs.filter((one) => one !== act && actions.includes(one))}
      agencyName={(agency) => tree.last(agency)?.name[lang] ?? agency}
      nameOf={await namesIn(directory, dossier)}
    />
  );
  const frame = { path: `${DOSSIERS}/${dossier.code}`, title: `${words.dossier[lang]} ${dossier.code}` };
  return framed(context, { ...frame, hasErrors: listed.length > 0, status }, page);
}

/** An address can be sent to others, or loaded again later: only what is true now is shown. */
const isDone: Readonly<Record<DossierAct, (dossier: WholeDossier) => boolean>> = {
  explainDelay: ({ explanations }) => explanations.length > 0,
  apologise: ({ apology }) => apology !== undefined,
  setAside: ({ setAside }) => setAside !== undefined,
  restore: ({ changes }) => changes.at(-1)?.act === 'restore',
};

/** An address that leads to no dossier of the reader says no more than that. */
const missing = (refusal: Refusal, context: OfficeContext) =>
  refusal.refused === 'dossier.notFound' || refusal.refused === 'request.invalid' ? noDossier(context) : refusal;

export const dossierPages = [...pages, ...acts];
