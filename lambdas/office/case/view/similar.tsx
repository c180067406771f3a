import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Instant } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { actWords } from '../../words/acts.ts';
import { caseWords as words } from '../words/case.ts';

export type SimilarCase = {
  readonly code: string;
  readonly label: Words;
  readonly receivedAt: Instant;
  readonly excerpt: string;
  readonly why: Words;
  readonly mayLead: boolean;
};

type Props = {
  readonly lang: Lang;
  /** `/vi/can-bo`. */
  readonly home: string;
  readonly code: string;
  readonly similar: readonly SimilarCase[];
};

/** What looks like the case, each with its reason; the form of a merge is filled in and sent by a person. */
export function Similar({ lang, home, code, similar }: Props) {
  if (similar.length === 0) return null;
  return (
    <section>
      <h2>{words.similar[lang]}</h2>
      <p class="govuk-hint">{words.similarHint[lang]}</p>
      <ul class="office-files">
        {similar.map((found) => (
          <li key={found.code}>
            <a href={`${home}/phan-anh/${found.code}`}>{found.excerpt}</a> – {found.why[lang]}. {found.label[lang]},{' '}
            {words.received[lang].toLowerCase()} {instantText(lang, found.receivedAt)}.{' '}
            {found.mayLead && (
              <a href={`${home}/phan-anh/${code}?viec=merge&into=${found.code}#viec`}>
                {actWords.merge.title[lang]}
                <span class="govuk-visually-hidden"> {found.code}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
