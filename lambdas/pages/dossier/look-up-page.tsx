import type { Refusal } from '../../kernel/refusal.ts';
import type { Reply } from '../../platform/operation.ts';
import { type PageContext, page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { LookUp, type LookUpTyped } from './view/look-up.tsx';
import { lookUpWords as words } from './words/look-up.ts';

type Outcome = { readonly missing?: readonly (keyof LookUpTyped)[]; readonly refusal?: Refusal };

const missingWords = { code: words.codeMissing, receipt: words.receiptMissing } as const;

/** The form for the two codes, with what was typed and what is wrong. A code that is filled in says nothing about a dossier. */
export async function lookUpPage(
  { lang, now }: PageContext,
  typed: LookUpTyped,
  { missing = [], refusal }: Outcome = {},
): Promise<Reply<string>> {
  const isLimited = refusal?.refused === 'dossier.tooManyTries';
  const refused = { field: 'code', text: words[isLimited ? 'tooManyTries' : 'noMatch'][lang] } as const;
  const errors = [
    ...missing.map((field) => ({ field, text: missingWords[field][lang] })),
    ...(refusal === undefined ? [] : [refused]),
  ];
  const frame = {
    ...{ lang, path: '/ho-so', title: words.title[lang], description: words.description[lang] },
    ...{ hasErrors: errors.length > 0, isIllustrative: await isIllustrative(now) },
  };
  const form = page(statusOf({ missing, refusal }), frame, <LookUp {...{ lang, typed, errors }} />);
  const seconds = refusal?.detail?.['retryAfterSeconds'];
  return isLimited ? { ...form, headers: { ...form.headers, 'retry-after': `${seconds}` } } : form;
}

function statusOf({ missing, refusal }: Pick<Outcome, 'missing'> & { readonly refusal: Refusal | undefined }) {
  if (refusal !== undefined) return refusal.refused === 'dossier.tooManyTries' ? 429 : 404;
  return missing?.length === 0 ? 200 : 400;
}
