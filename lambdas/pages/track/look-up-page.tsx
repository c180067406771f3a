import type { Reply } from '../../platform/operation.ts';
import { type PageContext, page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { LookUp, type LookUpTyped } from './view/look-up.tsx';
import { lookUp } from './words/look-up.ts';

export type LookUpError = {
  readonly field: keyof LookUpTyped;
  readonly message: keyof typeof statuses;
};

/** Each mistake, and the status of a page that shows it. */
const statuses = {
  codeMissing: 400,
  receiptMissing: 400,
  endingInvalid: 400,
  noMatch: 404,
  noMatchEnding: 404,
  tooManyTries: 429,
  changedMeanwhile: 409,
} as const;

/** The form for the codes, with the typed values and their errors. */
export async function lookUpPage(
  { lang, now }: PageContext,
  typed: LookUpTyped,
  fieldErrors: readonly LookUpError[] = [],
): Promise<Reply<string>> {
  const errors = fieldErrors.map(({ field, message }) => ({ field, text: lookUp[message][lang] }));
  const frame = {
    lang,
    path: '/tra-cuu',
    title: lookUp.title[lang],
    description: lookUp.description[lang],
    hasErrors: errors.length > 0,
    isIllustrative: await isIllustrative(now),
  };
  const status = fieldErrors[0] === undefined ? 200 : statuses[fieldErrors[0].message];
  return page(status, frame, <LookUp lang={lang} typed={typed} errors={errors} />);
}
