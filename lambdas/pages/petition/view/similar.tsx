import { cutAtWord } from '../../../kernel/cut.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { matterLabels } from '../../../petitions/domain/labels.ts';
import type { SimilarEntries } from '../similar.ts';
import { similarWords as words } from '../words/similar.ts';

/** As much of a summary as fits into four lines of a phone. */
const EXCERPT = 160;

/** Published petitions that are similar to the text of the step before. A link opens beside the form, which stays. */
export function Similar({ lang, entries }: { readonly lang: Lang; readonly entries: SimilarEntries }) {
  if (entries.length === 0) return null;
  return (
    <section class="notice">
      <h2 class="notice__title">{words.title[lang]}</h2>
      <div class="notice__body">
        <p class="govuk-body">{words.lead[lang]}</p>
        <ul class="similar">
          {entries.map((entry) => (
            <Entry key={entry.id} lang={lang} entry={entry} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Entry({ lang, entry }: { readonly lang: Lang; readonly entry: SimilarEntries[number] }) {
  const { id, agencyName, matter, summary, receivedOn, answeredOn, why } = entry;
  const title = matter === undefined ? agencyName[lang] : `${agencyName[lang]}: ${matterLabels[matter][lang]}`;
  return (
    <li class="similar__one">
      <a href={`/${lang}/cong-khai/${id}`} target="_blank" rel="noopener">
        {title} <span class="govuk-visually-hidden">{words.newTab[lang]}</span>
      </a>
      <p lang="vi">{cutAtWord(summary, EXCERPT)}</p>
      <p class="govuk-hint">
        {words.received[lang]} {dayText(lang, receivedOn)}, {words.answered[lang]} {dayText(lang, answeredOn)}.
        {why.phrases.length > 0 && (
          <>
            {' '}
            {words.common[lang]} <span lang="vi">{why.phrases.map((phrase) => `“${phrase}”`).join(', ')}</span>.
          </>
        )}
      </p>
    </li>
  );
}
