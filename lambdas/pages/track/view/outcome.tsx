import { instantText } from '../../../kernel/date-text.ts';
import { groundLabels } from '../../../petitions/domain/labels.ts';
import { publicStatusLabels, track } from '../words/track.ts';
import type { Tracked, TrackPageProps } from './tracked.ts';

type OutcomeProps = Pick<TrackPageProps, 'lang' | 'tracked'>;

/** The answer, or the refusal and its ground. Texts of the agency are shown unchanged. */
export function Outcome({ lang, tracked }: OutcomeProps) {
  const { answer, publication, refusal } = tracked;
  return (
    <>
      {answer && (
        <section>
          <h2>{track.answer[lang]}</h2>
          <p class="govuk-body as-typed answer">{answer.text}</p>
          <p class="govuk-body">
            {tracked.agency}. {track.answeredAt[lang]} {instantText(lang, answer.at)}.
          </p>
        </section>
      )}
      {publication && (
        <section>
          <h2>{track.publication[lang]}</h2>
          <p class="govuk-body as-typed">{publication.summary}</p>
        </section>
      )}
      {refusal && <Refused lang={lang} refusal={refusal} />}
    </>
  );
}

type RefusedProps = Pick<TrackPageProps, 'lang'> & { readonly refusal: NonNullable<Tracked['refusal']> };

function Refused({ lang, refusal }: RefusedProps) {
  const ground = groundLabels[refusal.ground];
  return (
    <section>
      <h2>{publicStatusLabels.refused[lang]}</h2>
      <p class="govuk-body">{ground.why[lang]}.</p>
      <h3>{track.refusalNote[lang]}</h3>
      <p class="govuk-body as-typed answer">{refusal.note}</p>
      {ground.where && <p class="govuk-body">{ground.where[lang]}</p>}
    </section>
  );
}
