import type { Lang } from '../../../kernel/lang.ts';
import type { Section } from '../../../reports/domain/official/sections.ts';
import { paperWords } from '../words/reports.ts';

type Props = { readonly lang: Lang; readonly sections: readonly Section[] | undefined };

/** The key figures as the official document states them, so that both say the same. */
export function KeyFigures({ lang, sections }: Props) {
  return (
    <section>
      <h2>{paperWords.keyFigures[lang]}</h2>
      {sections === undefined && <p class="govuk-body">{paperWords.tooOld[lang]}</p>}
      {sections !== undefined && <p class="govuk-hint">{paperWords.asInDocument[lang]}</p>}
      {sections?.map(({ heading, text }) => (
        <div key={heading} lang={lang === 'vi' ? undefined : 'vi'}>
          <h3>{heading}</h3>
          {text.map((paragraph) => (
            <p key={paragraph} class="govuk-body">
              {paragraph}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
