import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Faces } from '../../../../web/components/faces.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { Visit } from '../domain/visit.ts';
import { visitWords as words } from '../words.ts';

type RateProps = {
  readonly lang: Lang;
  readonly visit: Visit;
  readonly agencyName: string;
  /** The id of the rating: two taps on the same page are one rating. */
  readonly id: string;
  readonly isMissing: boolean;
  readonly isUnregistered: boolean;
};

/** The five faces: one tap records the rating. */
export function RateVisit({ lang, visit, agencyName, id, isMissing, isUnregistered }: RateProps) {
  const errors = isMissing ? [{ field: 'level', text: words.levelMissing[lang] }] : [];
  return (
    <div class="visit">
      <ErrorSummary lang={lang} errors={errors} />
      <span class="visit__agency">{agencyName}</span>
      <h1>{words.title[lang]}</h1>
      {visit.dossier !== undefined && (
        <p>
          {words.dossier[lang]}: <strong>{visit.dossier}</strong>
        </p>
      )}
      <form id="level" action={`/${lang}/danh-gia`} method="post" novalidate>
        <Hidden fields={{ id, ...visit }} />
        <Faces lang={lang} name="level" legend={words.question[lang]} />
      </form>
      <p class="visit__note">{words.anonymous[lang]}</p>
      {isUnregistered && <p class="visit__note">{words.unregistered[lang]}</p>}
      {visit.from === undefined && (
        <p>
          <a href={`/${lang}/danh-gia`}>{words.otherAgency[lang]}</a>
        </p>
      )}
    </div>
  );
}
