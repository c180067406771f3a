import * as z from 'zod';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { submitPetition } from '../../petitions/citizen/submit.ts';
import { refusals } from '../../petitions/refusals.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../both-languages.ts';
import { seeOther } from '../html.ts';
import { bodyOf, type Draft, type Form, readDraft, steps } from './domain/draft.ts';
import { turn } from './domain/steps.ts';
import { freshKey, petitionPage } from './page.tsx';

const StepInput = z.object({ form: z.record(z.string(), z.array(z.string())) });

type Sent = { readonly lang: Lang; readonly now: string; readonly draft: Draft; readonly key: string };

/** `POST /{lang}/phan-anh`: a button of the form. Only the last one stores anything. */
export const petitionSteps = bothLanguages({
  route: {
    id: 'pages.petitionStep',
    method: 'POST',
    path: '/phan-anh',
    summary: 'Send a petition: one step of the form',
  },
  input: StepInput,
  refuses: refusals,
  wire: () => ({ submit: submitPetition.invoke }),
  run: takeStep,
});

type Deps = { readonly submit: typeof submitPetition.invoke };

async function takeStep({ submit }: Deps, { form, now }: Request<typeof StepInput>, lang: Lang) {
  const { step, go, key, hasSeenAll, draft } = readForm(form);
  const next = turn(draft, { step, go, hasSeenAll });
  if (next === 'send') return send(submit, { lang, now, draft, key });

  const { show, troubles } = next;
  const shown = { step: show, draft, troubles, key, hasSeenAll };
  return petitionPage(troubles.length === 0 ? 200 : 400, lang, { shown, now });
}

async function send(submit: Deps['submit'], { lang, now, draft, key }: Sent) {
  const sent = await submit({ headers: { 'idempotency-key': key }, body: bodyOf(draft, lang) }, now);
  if (isRefusal(sent)) return notSent(sent, { lang, now, draft, key });

  const { code, receipt } = sent.body;
  return seeOther(`/${lang}/phan-anh/${code}?${new URLSearchParams({ receipt, sent: '1' })}`);
}

/** What only the petitions themselves can refuse; every other mistake was found on its page. */
async function notSent(refusal: Refusal, { lang, now, draft, key }: Sent) {
  if (refusal.refused === 'idempotency.mismatch') {
    const shown = { step: 'check', draft, key: freshKey(), wasSentBefore: true } as const;
    return petitionPage(409, lang, { shown, now });
  }
  if (refusal.refused === 'petition.agencyUnknown') {
    const troubles = [{ field: 'agency', code: 'unknown' }] as const;
    return petitionPage(400, lang, { shown: { step: 'about', draft, troubles, key, hasSeenAll: true }, now });
  }
  return refusal;
}

/** The form as it came: a stranger's, and read as one. */
function readForm(form: Form) {
  const only = (name: string) => form[name]?.[0] ?? '';
  const key = z.uuid().safeParse(only('key'));
  return {
    draft: readDraft(form),
    step: steps.find((one) => one === only('step')) ?? 'content',
    go: only('go'),
    hasSeenAll: only('seen') !== '',
    key: key.success ? key.data : freshKey(),
  };
}
