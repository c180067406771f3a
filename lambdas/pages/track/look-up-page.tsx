import type { Reply } from '../../platform/operation.ts';
import { type PageContext, page } from '../html.ts';
import { isIllustrative } from '../illustrative.ts';
import type { PetitionCodes } from './page.tsx';
import { LookUp } from './view/look-up.tsx';
import { lookUp } from './words/look-up.ts';

type LookUpError = {
  readonly field: 'code' | 'receipt';
  readonly message: 'codeMissing' | 'receiptMissing' | 'noMatch';
};
/** The form for the two codes, with the typed values and their errors. */
export async function lookUpPage(
  { lang, now }: PageContext,
  typed: PetitionCodes,
  fieldErrors: readonly LookUpError[] = [],
): Promise<Reply<string>> {
  const errors = fieldErrors.map(({ field, message }) => ({ field, text: lookUp[message][lang] }));
  const frame = {
    lang,
    path: '/tra-cuu',
    title: lookUp.title[lang],
    hasErrors: errors.length > 0,
    isIllustrative: await isIllustrative(now),
  };
  const isUnknown = fieldErrors.some(({ message }) => message === 'noMatch');
  const status = isUnknown ? 404 : errors.length > 0 ? 400 : 200;
  return page(status, frame, <LookUp lang={lang} typed={typed} errors={errors} />);
}
