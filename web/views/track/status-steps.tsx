import { statusWords, track } from '../../words/track.ts';
import type { Asked } from './tracked.ts';

const way = ['sent', 'accepted', 'processing', 'answered', 'closed'] as const;

/** The five steps, with the one where it stands; a petition beside this way has none to show. */
export function StatusSteps({ lang, tracked: { status } }: Pick<Asked, 'lang' | 'tracked'>) {
  const at = way.findIndex((step) => step === status);
  if (at < 0) return null;
  return (
    <ol class="steps" aria-label={track.steps[lang]}>
      {way.map((step, index) => (
        <li
          key={step}
          class={`steps__step${index <= at ? ' steps__step--done' : ''}${index === at ? ' steps__step--here' : ''}`}
          aria-current={index === at ? 'step' : undefined}
        >
          {statusWords[step][lang]}
          {index === at && <span class="govuk-visually-hidden"> {track.here[lang]}</span>}
        </li>
      ))}
    </ol>
  );
}
