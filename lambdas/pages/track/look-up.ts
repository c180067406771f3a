import * as z from 'zod';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { trackPetition } from '../../petitions/citizen/track.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../both-languages.ts';
import { redirect } from '../html.ts';
import { lookUpPage } from './look-up-page.tsx';
import { trackPath } from './page.tsx';

/** `GET /{lang}/tra-cuu`: the form. */
export const lookUpForm = bothLanguages({
  route: { id: 'pages.lookUp', method: 'GET', path: '/tra-cuu', summary: 'Look up a petition: the form' },
  input: z.object({}),
  wire: () => undefined,
  run: (_, { now }, lang) => lookUpPage({ lang, now }, { code: '', receipt: '' }),
});

const LookUpInput = z.object({ form: z.record(z.string(), z.array(z.string())) });

/** `POST /{lang}/tra-cuu`: redirects to the petition if both codes match. */
export const lookUpSteps = bothLanguages({
  route: { id: 'pages.lookUpStep', method: 'POST', path: '/tra-cuu', summary: 'Look up a petition' },
  input: LookUpInput,
  wire: () => ({ track: trackPetition.invoke }),
  run: lookUp,
});

type Deps = { readonly track: typeof trackPetition.invoke };

async function lookUp({ track }: Deps, { form, now }: Request<typeof LookUpInput>, lang: Lang) {
  const typed = { code: form['code']?.[0] ?? '', receipt: form['receipt']?.[0] ?? '' };
  const missing = [
    ...(typed.code.trim() === '' ? [{ field: 'code', message: 'codeMissing' } as const] : []),
    ...(typed.receipt.trim() === '' ? [{ field: 'receipt', message: 'receiptMissing' } as const] : []),
  ];
  if (missing.length > 0) return lookUpPage({ lang, now }, typed, missing);

  const tracked = await track({ params: { code: typed.code }, query: { receipt: typed.receipt } }, now);
  if (isRefusal(tracked)) return lookUpPage({ lang, now }, typed, [{ field: 'code', message: 'noMatch' }]);

  return redirect(`/${lang}${trackPath({ code: tracked.body.code, receipt: typed.receipt.trim() })}`);
}
