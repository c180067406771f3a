import { publicStatusLabels, track } from '../words/track.ts';
import type { Asked, Tracked } from './tracked.ts';

const way: readonly Tracked['status'][] = ['sent', 'accepted', 'processing', 'answered', 'closed'];

/** The five steps, with the one where it stands; a petition beside this way has none to show. */
export function StatusSteps({ lang, tracked: { status } }: Pick<Asked, 'lang' | 'tracked'>) {
  const at = way.indexOf(status);
  if (at < 0) return null;
  return (
    <ol class="progress" aria-label={track.steps[lang]}>
      {way.map((step, index) => (
        <li
          key={step}
          class={`progress__step${index <= at ? ' progress__step--done' : ''}${index === at ? ' progress__step--here' : ''}`}
          aria-current={index === at ? 'step' : undefined}
        >
          {publicStatusLabels[step][lang]}
          {index === at && <span class="govuk-visually-hidden"> {track.here[lang]}</span>}
        </li>
      ))}
    </ol>
  );
}
