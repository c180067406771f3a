import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Request } from '../../platform/operation.ts';
import { rateService } from '../../ratings/rate.ts';
import { bothLanguages } from '../both-languages.ts';
import { seeOther } from '../html.ts';
import { firstOf, RateVisitInput, visitIn } from './contract.ts';
import { tapOf, visitPath, whyPath } from './domain/visit.ts';
import { type At, choosePage, errorsIn, facesPage, freshId, toldPage } from './page.tsx';
import { visitWords as words } from './words.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly rate: typeof rateService.invoke };

/** `POST /{lang}/danh-gia`: a face was touched, and it counts at once. Touched twice, it is one voice. */
export const rateVisitPages = bothLanguages({
  route: { id: 'pages.rateVisit', method: 'POST', path: '/danh-gia', summary: 'Rate a visit' },
  input: RateVisitInput,
  wire: () => ({ directory: directory(), rate: rateService.invoke }),
  run: rate,
});

async function rate({ directory, rate }: Deps, { form, now }: Request<typeof RateVisitInput>, lang: Lang) {
  const visit = visitIn(form);
  const at = { lang, visit, now };
  const { id = freshId(), level } = firstOf(form);
  const agency = (await directory.tree(now)).find(visit.agency ?? '');
  const errors = errorsIn(lang, visit, agency !== undefined);
  if (agency === undefined || errors.length > 0) return choosePage(400, at, errors);

  const rated = await rate({ body: tapOf(visit, { id, level: Number(level) }) }, now);
  if (!isRefusal(rated)) return seeOther(`/${lang}${whyPath(visit, id, { level })}`);
  return refused(rated, at, { agencyName: agency.name[lang], id });
}

type Asked = { readonly agencyName: string; readonly id: string };

/** What a tap may meet: a voice that was there before it, or no face at all. */
async function refused({ refused }: Refusal, at: At, { agencyName, id }: Asked) {
  const { lang, visit } = at;
  if (refused === 'idempotency.mismatch') {
    const ways = [
      { path: whyPath(visit, id), text: words.sayWhy[lang] },
      { path: visitPath(visit), text: words.again[lang] },
    ];
    return toldPage(409, at, { title: words.firstStands[lang], text: words.firstStandsText[lang], ways });
  }
  if (refused === 'rating.alreadyGiven') {
    const { dossier: _, ...withoutDossier } = visit;
    const ways = [{ path: visitPath(withoutDossier), text: words.rateVisitInstead[lang] }];
    return toldPage(409, at, { title: words.ratedAlready[lang], text: words.ratedAlreadyText[lang], ways });
  }
  return facesPage(400, at, { agencyName, id: freshId(), isMissing: true });
}
