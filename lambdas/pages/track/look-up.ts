import * as z from 'zod';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { readPetitionState } from '../../petitions/citizen/status.ts';
import { trackPetition } from '../../petitions/citizen/track.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { type PageContext, redirect } from '../../site/html.ts';
import { type LookUpError, lookUpPage } from './look-up-page.tsx';
import { trackPath } from './page.tsx';
import { statePage } from './state-page.tsx';
import type { LookUpTyped } from './view/look-up.tsx';

/** `GET /{lang}/tra-cuu`: the form. */
export const lookUpForm = bothLanguages({
  route: { id: 'pages.lookUp', method: 'GET', path: '/tra-cuu', summary: 'Look up a petition: the form' },
  input: z.object({}),
  wire: () => undefined,
  run: (_, { now }, lang) => lookUpPage({ lang, now }, { code: '', receipt: '', phoneEnding: '' }),
});

const LookUpInput = z.object({ form: z.record(z.string(), z.array(z.string())) });

/**
 * `POST /{lang}/tra-cuu`: redirects to the petition if both codes match. Without a receipt, the end of the phone shows how
 * far the petition is: in the answer itself, so that the digits stay out of the address.
 */
export const lookUpSteps = bothLanguages({
  route: { id: 'pages.lookUpStep', method: 'POST', path: '/tra-cuu', summary: 'Look up a petition' },
  input: LookUpInput,
  wire: () => ({ track: trackPetition.invoke, readState: readPetitionState.invoke }),
  run: lookUp,
});

type Deps = { readonly track: typeof trackPetition.invoke; readonly readState: typeof readPetitionState.invoke };

async function lookUp(deps: Deps, { form, now }: Request<typeof LookUpInput>, lang: Lang) {
  const typed = {
    code: form['code']?.[0] ?? '',
    receipt: form['receipt']?.[0] ?? '',
    phoneEnding: form['phoneEnding']?.[0] ?? '',
  };
  const missing = missingIn(typed);
  if (missing.length > 0) return lookUpPage({ lang, now }, typed, missing);
  return typed.receipt.trim() === '' ? byPhone(deps, typed, { lang, now }) : byReceipt(deps, typed, { lang, now });
}

const missingIn = ({ code, receipt, phoneEnding }: LookUpTyped): readonly LookUpError[] => [
  ...(code.trim() === '' ? [{ field: 'code', message: 'codeMissing' } as const] : []),
  ...(receipt.trim() === '' && phoneEnding.trim() === ''
    ? [{ field: 'receipt', message: 'receiptMissing' } as const]
    : []),
];

async function byReceipt({ track }: Deps, typed: LookUpTyped, { lang, now }: PageContext) {
  const tracked = await track({ params: { code: typed.code }, query: { receipt: typed.receipt } }, now);
  if (isRefusal(tracked)) return lookUpPage({ lang, now }, typed, [{ field: 'code', message: 'noMatch' }]);

  return redirect(`/${lang}${trackPath({ code: tracked.body.code, receipt: typed.receipt.trim() })}`);
}

async function byPhone({ readState }: Deps, typed: LookUpTyped, { lang, now }: PageContext) {
  const state = await readState({ params: { code: typed.code }, body: { phoneEnding: typed.phoneEnding } }, now);
  return isRefusal(state)
    ? lookUpPage({ lang, now }, typed, [mistakeOf(state)])
    : statePage({ lang, now }, state.body, typed.phoneEnding);
}

/** Why code and end of the phone are not accepted, beside the field that it is about. */
export const mistakeOf = ({ refused }: Refusal): LookUpError =>
  mistakes[refused] ?? { field: 'code', message: 'noMatchEnding' };

const mistakes: Readonly<Record<string, LookUpError>> = {
  'request.invalid': { field: 'phoneEnding', message: 'endingInvalid' },
  'petition.tooManyTries': { field: 'code', message: 'tooManyTries' },
  'petition.versionConflict': { field: 'code', message: 'changedMeanwhile' },
};
