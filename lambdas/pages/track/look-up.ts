import * as z from 'zod';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { trackPetition } from '../../petitions/track.ts';
import { operation, type Request } from '../../platform/operation.ts';
import { seeOther } from '../html.ts';
import { inBoth } from '../in-both.ts';
import { lookUpPage } from './look-up-page.tsx';
import { trackPath } from './page.tsx';

/** `GET /{lang}/tra-cuu`: the form. */
export const lookUpForm = inBoth((lang) =>
  operation({
    route: `pages.lookUp.${lang}`,
    input: z.object({}),
    statuses: {},
    wire: () => ({}),
    run: (_, { now }) => lookUpPage({ lang, now }, { code: '', receipt: '' }),
  }),
);

const LookUpInput = z.object({ form: z.record(z.string(), z.array(z.string())) });

/** `POST /{lang}/tra-cuu`: to the petition, if there is one that both fit. */
export const lookUpSteps = inBoth((lang) =>
  operation({
    route: `pages.lookUpStep.${lang}`,
    input: LookUpInput,
    statuses: {},
    wire: () => ({ track: trackPetition.perform }),
    run: (deps, request) => lookUp(deps, request, lang),
  }),
);

type Deps = { readonly track: typeof trackPetition.perform };

async function lookUp({ track }: Deps, { form, now }: Request<typeof LookUpInput>, lang: Lang) {
  const typed = { code: form['code']?.[0] ?? '', receipt: form['receipt']?.[0] ?? '' };
  const missing = [
    ...(typed.code.trim() === '' ? [{ field: 'code', say: 'codeMissing' } as const] : []),
    ...(typed.receipt.trim() === '' ? [{ field: 'receipt', say: 'receiptMissing' } as const] : []),
  ];
  if (missing.length > 0) return lookUpPage({ lang, now }, typed, missing);

  const tracked = await track({ params: { code: typed.code }, query: { receipt: typed.receipt } }, now);
  if (isRefusal(tracked)) return lookUpPage({ lang, now }, typed, [{ field: 'code', say: 'noFit' }]);

  return seeOther(`/${lang}${trackPath({ code: tracked.body.code, receipt: typed.receipt.trim() })}`);
}
