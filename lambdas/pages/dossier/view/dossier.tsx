import { Notice } from '../../../../web/components/notice.tsx';
import { dayText } from '../../../kernel/date-text.ts';
import { offerWords, ratedUntil, dossierWords as words } from '../words/dossier.ts';
import { Facts } from './facts.tsx';
import type { DossierPageProps } from './shown-dossier.ts';

/** How far a dossier is, what the agency owes, and the rating once it has a result. */
export function DossierPage(props: DossierPageProps) {
  const { lang, dossier } = props;
  const { agency, procedure, apology, isSetAside } = dossier;
  return (
    <>
      <h1>
        <span class="govuk-caption-l">{words.title[lang]}</span> {dossier.code}
      </h1>
      {isSetAside && <div class="govuk-inset-text">{words.setAside[lang]}</div>}
      {apology !== undefined && (
        <Notice title={words.apology[lang]}>
          <p class="govuk-body">
            {words.newDueOn[lang]}: <strong>{dayText(lang, apology.newDueOn)}</strong>
          </p>
          <p class="govuk-body">
            {words.reason[lang]}: <span lang="vi">{apology.reason}</span>
          </p>
        </Notice>
      )}
      <Rating {...props} />
      <Facts {...props} />
      <p class="govuk-body">{words.rules[lang]}</p>
      <ul class="ways">
        <li>
          <a href={`/${lang}/phan-anh?${new URLSearchParams({ 'co-quan': agency, 'thu-tuc': procedure })}`}>
            {words.petition[lang]}
          </a>
        </li>
        <li>
          <a href={`/${lang}/ho-so`}>{words.another[lang]}</a>
        </li>
      </ul>
    </>
  );
}

function Rating({ lang, offer }: DossierPageProps) {
  if (offer === undefined) return null;
  const { kind, path, until } = offer;
  const texts = offerWords[kind];
  return (
    <section>
      <h2>{words.rate[lang]}</h2>
      <p class="govuk-body">{texts.text[lang]}</p>
      {'button' in texts && (
        <>
          <p>
            <a class="govuk-button" href={`/${lang}${path.slice('/vi'.length)}`}>
              {texts.button[lang]}
            </a>
          </p>
          {kind !== 'change' && <p class="govuk-body">{ratedUntil[lang](dayText(lang, until))}</p>}
        </>
      )}
    </section>
  );
}
