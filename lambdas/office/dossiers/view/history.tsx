import type { Changed } from '../../../dossiers/domain/dossier.ts';
import { statusLabels } from '../../../dossiers/domain/labels.ts';
import { dayText, instantText } from '../../../kernel/date-text.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { channelLabels, factWords, dossierWords as words } from '../words/dossiers.ts';
import { actLabels } from '../words/forms.ts';
import { type FactsProps, supplementsText } from './facts.tsx';

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
  const day = (on: LocalDate | undefined) => on && dayText(lang, on);
  const { agency, status, channel, supplements } = before;
  const facts = [
    ['agency', words.agency, agency && agencyName(agency)],
    ['procedure', words.procedure, before.procedure],
    ['field', words.field, before.field],
    ['channel', factWords.channel, channel && channelLabels[channel][lang]],
    ['status', words.status, status && statusLabels[status][lang]],
    ['receivedOn', words.received, day(before.receivedOn)],
    ['dueOn', words.due, day(before.dueOn)],
    ['supplements', factWords.supplements, supplements && (supplementsText(lang, supplements) || factWords.none[lang])],
    ['doneOn', factWords.doneOn, day(before.doneOn)],
    ['handedOverOn', factWords.handedOverOn, day(before.handedOverOn)],
    ['endedOn', factWords.endedOn, day(before.endedOn)],
  ] as const;
  const named = facts.filter(([name]) => added.includes(name)).map(([, label]) => label[lang]);
  return (
    <>
      {facts.map(([name, label, text]) =>
        text === undefined ? null : (
          <p key={name} class="govuk-hint">
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
