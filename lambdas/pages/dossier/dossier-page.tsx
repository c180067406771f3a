import { directory, rootAgency } from '../../directory/config.ts';
import { localDateOf } from '../../kernel/time.ts';
import type { Reply } from '../../platform/operation.ts';
import { subjectKey } from '../../ratings/domain/rating.ts';
import type { RatingStore } from '../../ratings/store.ts';
import { type PageContext, page } from '../../site/html.ts';
import { ratingOffer } from './domain/rating-offer.ts';
import { dossierPath } from './path.ts';
import { DossierPage } from './view/dossier.tsx';
import type { ShownDossier } from './view/shown-dossier.ts';
import { dossierWords as words } from './words/dossier.ts';

type Found = {
  readonly dossier: ShownDossier;
  readonly receipt: string;
  readonly ratings: Pick<RatingStore, 'find'>;
};

/** The page of a dossier, with the name of its agency and what its applicant may do about the rating. */
export async function dossierPage(
  { lang, now }: PageContext,
  { dossier, receipt, ratings }: Found,
): Promise<Reply<string>> {
  const { code, rating } = dossier;
  const tree = await directory().tree(now);
  const nameOf = (agency: string) => tree.last(agency)?.name[lang] ?? agency;
  const offer = rating && {
    ...rating,
    kind: ratingOffer(await ratings.find(subjectKey({ kind: 'dossier', code }, '')), now),
  };
  const frame = {
    ...{ lang, path: dossierPath({ code, receipt }), title: `${words.title[lang]} ${code}` },
    ...{ isPrivate: true, isIllustrative: tree.isIllustrative(rootAgency()) },
  };
  return page(200, frame, <DossierPage {...{ lang, dossier, nameOf, offer }} today={localDateOf(now)} />);
}
