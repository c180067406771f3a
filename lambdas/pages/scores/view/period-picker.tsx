import type { Lang } from '../../../kernel/lang.ts';
import { periodName, periodTitle } from '../../../kernel/period-name.ts';
import { scoreWords as words } from '../words/scores.ts';
import type { Choice, Periods } from './score.ts';

type PickerProps = { readonly lang: Lang; readonly current: string; readonly periods: Periods };

/** Links to the usual periods, and to the one before and after. */
export function PeriodPicker({ lang, current, periods }: PickerProps) {
  const { offered, before, after } = periods;
  return (
    <nav class="periods" aria-label={words.periods[lang]}>
      <ul class="periods__list">
        {offered.map(({ id, href }) => (
          <li key={id}>
            <a class="periods__one" href={href} aria-current={id === current ? 'true' : undefined}>
              {periodTitle(lang, id)}
            </a>
          </li>
        ))}
      </ul>
      <p class="periods__beside">
        <AdjacentPeriod lang={lang} word={words.earlier[lang]} choice={before} />
        <AdjacentPeriod lang={lang} word={words.later[lang]} choice={after} />
      </p>
    </nav>
  );
}

type AdjacentPeriodProps = { readonly lang: Lang; readonly word: string; readonly choice: Choice | undefined };

function AdjacentPeriod({ lang, word, choice }: AdjacentPeriodProps) {
  if (choice === undefined) return null;
  return (
    <span class="periods__way">
      {word} <a href={choice.href}>{periodName(lang, choice.id)}</a>
    </span>
  );
}
