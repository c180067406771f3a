import type { Changed } from '../../../dossiers/domain/dossier.ts';
import { instantText } from '../../../kernel/date-text.ts';
import { factWords } from '../words/dossiers.ts';
import { actLabels } from '../words/forms.ts';
import { factTexts } from './fact-texts.ts';
import type { FactsProps } from './facts.tsx';

type Props = Pick<FactsProps, 'lang' | 'agencyName' | 'nameOf'> & { readonly changes: readonly Changed[] };

/** The latest changes, the last one first, each with where it came from, when, and what it replaced. */
export function DossierHistory({ lang, changes, agencyName, nameOf }: Props) {
  return (
    <section>
      <h2>{factWords.history[lang]}</h2>
      {changes.length === 0 && <p class="govuk-body">{factWords.noChange[lang]}</p>}
      {changes.length > 0 && (
        <ol class="timeline">
          {changes.toReversed().map(({ at, by, act, reason, before, added }) => (
            <li key={`${at} ${by}`} class="timeline__event">
              <strong>{(act === undefined ? factWords.changed : actLabels[act])[lang]}</strong>
              <br />
              <time datetime={at}>{instantText(lang, at)}</time>
              {` · ${nameOf(by)}`}
              {reason !== undefined && <p class="govuk-body as-typed">{reason}</p>}
              <Replaced {...{ lang, agencyName, before, added }} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

type Replacement = Pick<Props, 'lang' | 'agencyName'> & Pick<Changed, 'before' | 'added'>;

function Replaced({ lang, agencyName, before, added }: Replacement) {
  const facts = factTexts(lang, before, agencyName);
  const named = facts.filter(({ field }) => added.includes(field)).map(({ label }) => label[lang]);
  return (
    <>
      {facts.map(({ field, label, text }) =>
        text === undefined ? null : (
          <p key={field} class="govuk-hint">
            {factWords.before[lang]} – {label[lang]}: {text}
          </p>
        ),
      )}
      {named.length > 0 && (
        <p class="govuk-hint">
          {factWords.added[lang]}: {named.join(', ')}
        </p>
      )}
    </>
  );
}
