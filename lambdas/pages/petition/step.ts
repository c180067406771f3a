import * as z from 'zod';
import { rootAgency } from '../../directory/config.ts';
import { placesOf } from '../../directory/domain/places.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { typedText } from '../../kernel/typed-text.ts';
import { submitPetition } from '../../petitions/citizen/submit.ts';
import { personIntake } from '../../petitions/receive-petition.ts';
import { refusals } from '../../petitions/refusals.ts';
import type { Request } from '../../platform/operation.ts';
import type { Parts } from '../../platform/request.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { redirect } from '../../site/html.ts';
import { adviceFor } from './advice.ts';
import { bodyOf, type Draft, type Form, readDraft, steps } from './domain/draft.ts';
import { withOnlyFound } from './domain/only-found.ts';
import { nextStep } from './domain/steps.ts';
import { useOffer } from './domain/use.ts';
import { freshKey, petitionPage } from './page.tsx';

const StepInput = z.object({ form: z.record(z.string(), z.array(z.string())) });

type FormSubmission = { readonly lang: Lang; readonly now: string; readonly draft: Draft; readonly key: string };

/** `POST /{lang}/phan-anh`: a button of the form. Only the last step stores anything. */
export const petitionSteps = bothLanguages({
  route: {
    id: 'pages.petitionStep',
    method: 'POST',
    path: '/phan-anh',
    summary: 'Send a petition: one step of the form',
  },
  input: StepInput,
  refuses: refusals,
  wire: (): Deps => {
    const intake = personIntake();
    return { submit: (parts, now) => submitPetition.invokeWith(intake, parts, now) };
  },
  run: handleStep,
});

type Deps = { readonly submit: (parts: Parts, now: Instant) => ReturnType<typeof submitPetition.invoke> };

async function handleStep({ submit }: Deps, { form, now }: Request<typeof StepInput>, lang: Lang) {
  const { step, go, key, hasSeenAll, find, offer, ...typed } = readForm(form);
  const filled = offer === '' ? typed.draft : await fillIn(typed.draft, offer, now);
  const draft = withOnlyFound(filled, { text: find.place, before: typed.foundPlace }, placesOf(rootAgency()).find);
  const next = nextStep(draft, { step, go, hasSeenAll });
  if (next === 'send') return send(submit, { lang, now, draft, key });

  const { show, errors } = next;
  const state = { step: show, draft, errors, key, hasSeenAll, find };
  return petitionPage(errors.length === 0 ? 200 : 400, lang, { state, now });
}

/** The draft with what the page offered and the citizen accepted. */
async function fillIn(draft: Draft, offer: string, now: Instant): Promise<Draft> {
  const decoded = offer === 'decoded' ? (await adviceFor(draft, now))?.decoded?.text : undefined;
  return useOffer(draft, offer, decoded);
}

async function send(submit: Deps['submit'], { lang, now, draft, key }: FormSubmission) {
  const sent = await submit({ headers: { 'idempotency-key': key }, body: bodyOf(draft, lang) }, now);
  if (isRefusal(sent)) return refusedSubmission(sent, { lang, now, draft, key });

  const { code, receipt } = sent.body;
  const resent: Record<string, string> = 'notice' in sent.body && sent.body.notice !== undefined ? { resent: '1' } : {};
  return redirect(`/${lang}/phan-anh/${code}?${new URLSearchParams({ receipt, sent: '1', ...resent })}`);
}

const unknownFields: Readonly<Record<string, 'agency' | 'commune' | undefined>> = {
  'petition.agencyUnknown': 'agency',
  'petition.communeUnknown': 'commune',
};

/** Refusals that only `submitPetition` can return: every other error was found on its step. */
async function refusedSubmission(refusal: Refusal, { lang, now, draft, key }: FormSubmission) {
  if (refusal.refused === 'idempotency.mismatch') {
    const state = { step: 'check', draft, key: freshKey(), wasSentBefore: true } as const;
    return petitionPage(409, lang, { state, now });
  }
  const unknown = unknownFields[refusal.refused];
  if (unknown !== undefined) {
    const errors = [{ field: unknown, code: 'unknown' }];
    return petitionPage(400, lang, { state: { step: 'about', draft, errors, key, hasSeenAll: true }, now });
  }
  return refusal;
}

/** Longer than any name of an agency or a commune with its district. */
const FIND_MAX = 100;

/** The fields of the form; none of them can be trusted. */
function readForm(form: Form) {
  const first = (name: string) => form[name]?.[0] ?? '';
  const key = z.uuid().safeParse(first('key'));
  const search = (name: string) => typedText(first(name)).slice(0, FIND_MAX);
  const find = { agency: search('find'), place: search('findPlace') };
  // The Enter key in a search presses "Continue": what was typed has not been searched for yet.
  const isNew = (text: string, found: string, chosen: string) => text.trim() !== '' && text !== found && chosen === '';
  const isNewSearch =
    isNew(find.agency, first('found'), first('agency')) || isNew(find.place, first('foundPlace'), first('commune'));
  const offer = first('use');
  return {
    draft: readDraft(form),
    offer,
    step: steps.find((step) => step === first('step')) ?? 'content',
    go: offer !== '' ? 'stay' : first('go') === 'next' && isNewSearch ? 'about' : first('go'),
    find,
    foundPlace: first('foundPlace'),
    hasSeenAll: first('seen') !== '',
    key: key.success ? key.data : freshKey(),
  };
}
