import { publicStatusLabels, track } from '../words/track.ts';
import type { Tracked, TrackPageProps } from './tracked.ts';

const path: readonly Tracked['status'][] = ['sent', 'accepted', 'processing', 'answered', 'closed'];

/** The five steps with the current one; nothing for a petition that left this path. */
export function StatusSteps({ lang, tracked: { status } }: Pick<TrackPageProps, 'lang' | 'tracked'>) {
  const current = path.indexOf(status);
  if (current < 0) return null;
  return (
    <ol class="progress" aria-label={track.steps[lang]}>
      {path.map((step, index) => (
        <li
          key={step}
          class={`progress__step${index <= current ? ' progress__step--done' : ''}${index === current ? ' progress__step--here' : ''}`}
          aria-current={index === current ? 'step' : undefined}
        >
          {publicStatusLabels[step][lang]}
          {index === current && <span class="govuk-visually-hidden"> {track.here[lang]}</span>}
        </li>
      ))}
    </ol>
  );
}
