import { instantText } from '../../../kernel/date-text.ts';
import { track } from '../words/track.ts';
import type { TrackPageProps } from './tracked.ts';

/** The history, oldest first. The note of a refusal is shown with the refusal. */
export function Timeline({ lang, tracked: { timeline } }: Pick<TrackPageProps, 'lang' | 'tracked'>) {
  return (
    <section>
      <h2>{track.timeline[lang]}</h2>
      <ol class="timeline">
        {timeline.map(({ at, event, label, to, note }) => (
          <li key={`${at} ${event}`} class="timeline__event">
            <strong>{to === undefined ? label[lang] : `${label[lang]}: ${to}`}</strong>
            <br />
            <time datetime={at}>{instantText(lang, at)}</time>
            {note !== undefined && event !== 'refused' && <p class="govuk-body as-typed">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
