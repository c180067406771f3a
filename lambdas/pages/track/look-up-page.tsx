import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Reply } from '../../platform/operation.ts';
import { page } from '../html.ts';
import { isIllustrative } from '../illustrative.ts';
import type { Held } from './page.tsx';
import { LookUp } from './view/look-up.tsx';
import { lookUp } from './words/look-up.ts';

type Trouble = { readonly field: 'code' | 'receipt'; readonly say: 'codeMissing' | 'receiptMissing' | 'noFit' };
type At = { readonly lang: Lang; readonly now: Instant };

/** The form that asks for code and receipt, with what was typed and what is wrong with it. */
export async function lookUpPage(
  { lang, now }: At,
  typed: Held,
  troubles: readonly Trouble[] = [],
): Promise<Reply<string>> {
  const errors = troubles.map(({ field, say }) => ({ field, text: lookUp[say][lang] }));
  const frame = {
    lang,
    path: '/tra-cuu',
    title: lookUp.title[lang],
    hasErrors: errors.length > 0,
    isIllustrative: await isIllustrative(now),
  };
  const isUnknown = troubles.some(({ say }) => say === 'noFit');
  const status = isUnknown ? 404 : errors.length > 0 ? 400 : 200;
  return page(status, frame, <LookUp lang={lang} typed={typed} errors={errors} />);
}
