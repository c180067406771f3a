import * as z from 'zod';
import { MessagePage } from '../../../web/components/message-page.tsx';
import { isRefusal } from '../../kernel/refusal.ts';
import { renewReceipt } from '../../petitions/citizen/renew-receipt.ts';
import type { Request } from '../../platform/operation.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { mistakeOf } from './look-up.ts';
import { lookUpPage } from './look-up-page.tsx';
import { RENEW_PATH } from './view/state.tsx';
import { stateWords } from './words/state.ts';

const RenewInput = z.object({ form: z.record(z.string(), z.array(z.string())) });

/**
 * `POST /{lang}/tra-cuu/ma-xac-nhan`: the button below the status. The page says the same whether a message is sent or not;
 * reloading it sends no second one on the same day.
 */
export const renewReceiptPages = bothLanguages({
  route: { id: 'pages.renewReceipt', method: 'POST', path: RENEW_PATH, summary: 'Have the receipt sent again' },
  input: RenewInput,
  wire: () => renewReceipt.invoke,
  run: async (renew, { form, now }: Request<typeof RenewInput>, lang) => {
    const typed = { code: form['code']?.[0] ?? '', receipt: '', phoneEnding: form['phoneEnding']?.[0] ?? '' };
    const renewed = await renew({ params: { code: typed.code }, body: { phoneEnding: typed.phoneEnding } }, now);
    if (isRefusal(renewed)) return lookUpPage({ lang, now }, typed, [mistakeOf(renewed)]);

    const title = stateWords.renewed[lang];
    const frame = { lang, path: '/tra-cuu', title, isPrivate: true, isIllustrative: await isIllustrative(now) };
    const links = [{ path: '/tra-cuu', text: stateWords.again[lang] }];
    return page(200, frame, <MessagePage {...{ lang, title, text: renewed.body.notice[lang], links }} />);
  },
});
