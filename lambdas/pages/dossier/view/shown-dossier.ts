import type * as z from 'zod';
import type { ApplicantDossier } from '../../../dossiers/answers.ts';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import type { RatingOffer } from '../domain/rating-offer.ts';

/** A dossier as the operation returns it. */
export type ShownDossier = DeepReadonly<z.output<ReturnType<typeof ApplicantDossier>>>;

export type DossierPageProps = {
  readonly lang: Lang;
  readonly dossier: ShownDossier;
  readonly nameOf: (agency: string) => string;
  readonly today: LocalDate;
  readonly offer: { readonly path: string; readonly until: LocalDate; readonly kind: RatingOffer } | undefined;
};
