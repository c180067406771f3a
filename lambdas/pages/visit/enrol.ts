import { sources } from '../../channels/config.ts';
import { enrolledBy, type KioskDeps } from '../../channels/kiosk/find-kiosk.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Request } from '../../platform/operation.ts';
import { ratingKey } from '../../ratings/config.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { redirect } from '../../site/html.ts';
import { EnrolInput } from './contract.ts';
import { visitPath } from './domain/visit.ts';
import { kioskCookie } from './kiosk.ts';
import { messagePage } from './page.tsx';
import { visitWords as words } from './words.ts';

/** `GET /{lang}/danh-gia/ki-ot?ma=…`: makes the browser that opens the link a registered kiosk. */
export const enrolKioskPages = bothLanguages({
  route: { id: 'pages.enrolKiosk', method: 'GET', path: '/danh-gia/ki-ot', summary: 'Make a browser a kiosk' },
  input: EnrolInput,
  wire: () => ({ sources: sources(), ratingKey: ratingKey() }),
  run: enrol,
});

async function enrol(deps: KioskDeps, { query: { ma }, now }: Request<typeof EnrolInput>, lang: Lang) {
  const enrolled = await enrolledBy(deps, ma, now);
  if (enrolled === undefined) {
    const links = [{ path: visitPath({}), text: words.rateHere[lang] }];
    const context = { lang, visit: {}, now };
    return messagePage(404, context, { title: words.enrolInvalid[lang], text: words.enrolInvalidText[lang], links });
  }
  const { kiosk, token } = enrolled;
  return {
    ...redirect(`/${lang}${visitPath({ agency: kiosk.agency, from: 'kiosk' })}`),
    cookies: [kioskCookie(token)],
  };
}
