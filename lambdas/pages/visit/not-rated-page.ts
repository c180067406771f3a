import type { Refusal } from '../../kernel/refusal.ts';
import type { Reply } from '../../platform/operation.ts';
import { nextVisit, type Visit, visitPath, whyPath } from './domain/visit.ts';
import { choosePage, facesPage, freshId, messagePage, type VisitContext } from './page.tsx';
import { visitWords as words } from './words.ts';

type RatingAttempt = { readonly agencyName: string; readonly id: string };

const dossierErrors = {
  'rating.dossierElsewhere': words.dossierElsewhere,
  'rating.dossierDate': words.dossierDate,
} as const;

const isOfLookUp = ({ dossier, token }: Visit) => dossier !== undefined && token?.startsWith('h~') === true;

/** The page for a refused rating: what is wrong, and how to rate after all. */
export async function notRatedPage(
  refusal: Refusal,
  context: VisitContext,
  { agencyName, id }: RatingAttempt,
): Promise<Reply<string>> {
  const { lang, visit } = context;
  const rateVisit = { path: visitPath(nextVisit(visit)), text: words.rateVisitInstead[lang] };
  switch (refusal.refused) {
    case 'idempotency.mismatch': {
      const why = { path: whyPath(visit, id), text: words.giveReason[lang] };
      const again = { path: visitPath(visit), text: words.again[lang] };
      const text = words.visitRatedText[lang];
      return messagePage(409, context, { title: words.visitRated[lang], text, links: [why, again] });
    }
    case 'rating.alreadyGiven': {
      const text = words[visit.token === undefined ? 'dossierRatedUnprovenText' : 'dossierRatedText'][lang];
      return messagePage(409, context, { title: words.dossierRated[lang], text, links: [rateVisit] });
    }
    case 'rating.tokenInvalid': {
      const { token: _, ...open } = visit;
      const without = { path: visitPath(open), text: words.rateWithoutToken[lang] };
      const title = words.tokenInvalid[lang];
      if (!isOfLookUp(visit)) {
        return messagePage(403, context, { title, text: words.tokenInvalidText[lang], links: [without] });
      }
      const lookUp = { path: `/ho-so/${encodeURIComponent(`${visit.dossier}`)}`, text: words.lookUpAgain[lang] };
      return messagePage(403, context, { title, text: words.lookUpAgainText[lang], links: [lookUp, without] });
    }
    case 'rating.tooMany': {
      const message = { title: words.tooMany[lang], text: words.tooManyText[lang], links: [] };
      const tooMany = await messagePage(429, context, message);
      const seconds = refusal.detail?.['retryAfterSeconds'];
      return { ...tooMany, headers: { ...tooMany.headers, 'retry-after': `${seconds}` } };
    }
    case 'rating.dossierElsewhere':
    case 'rating.dossierDate':
      return choosePage(422, context, [{ field: 'dossier', text: dossierErrors[refusal.refused][lang] }]);
    default:
      return facesPage(400, context, { agencyName, id: freshId(), isMissing: true });
  }
}
