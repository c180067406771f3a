import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Request } from '../../platform/operation.ts';
import { rateService } from '../../ratings/rate.ts';
import { bothLanguages } from '../both-languages.ts';
import { redirect } from '../html.ts';
import { firstValues, RateVisitInput, readVisitForm } from './contract.ts';
import { ratingBody, visitPath, whyPath } from './domain/visit.ts';
import { choosePage, facesPage, freshId, messagePage, type VisitContext, visitErrors } from './page.tsx';
import { visitWords as words } from './words.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly rate: typeof rateService.invoke };

/** `POST /{lang}/danh-gia`: records the rating at once. Two taps on the same page are one rating. */
export const rateVisitPages = bothLanguages({
  route: { id: 'pages.rateVisit', method: 'POST', path: '/danh-gia', summary: 'Rate a visit' },
  input: RateVisitInput,
  wire: () => ({ directory: directory(), rate: rateService.invoke }),
  run: rate,
});

async function rate({ directory, rate }: Deps, { form, now }: Request<typeof RateVisitInput>, lang: Lang) {
  const visit = readVisitForm(form);
  const context = { lang, visit, now };
  const { id = freshId(), level } = firstValues(form);
  const agency = (await directory.tree(now)).find(visit.agency ?? '');
  const errors = visitErrors(lang, visit, agency !== undefined);
  if (agency === undefined || errors.length > 0) return choosePage(400, context, errors);

  const rated = await rate({ body: ratingBody(visit, { id, level: Number(level) }) }, now);
  if (!isRefusal(rated)) return redirect(`/${lang}${whyPath(visit, id, { level })}`);
  return refused(rated, context, { agencyName: agency.name[lang], id });
}

type RatingAttempt = { readonly agencyName: string; readonly id: string };

/** The page for a refused rating: it was rated before, or no level was chosen. */
async function refused({ refused }: Refusal, context: VisitContext, { agencyName, id }: RatingAttempt) {
  const { lang, visit } = context;
  if (refused === 'idempotency.mismatch') {
    const links = [
      { path: whyPath(visit, id), text: words.giveReason[lang] },
      { path: visitPath(visit), text: words.again[lang] },
    ];
    return messagePage(409, context, { title: words.visitRated[lang], text: words.visitRatedText[lang], links });
  }
  if (refused === 'rating.alreadyGiven') {
    const { dossier: _, ...withoutDossier } = visit;
    const links = [{ path: visitPath(withoutDossier), text: words.rateVisitInstead[lang] }];
    return messagePage(409, context, { title: words.dossierRated[lang], text: words.dossierRatedText[lang], links });
  }
  return facesPage(400, context, { agencyName, id: freshId(), isMissing: true });
}
