import type { Lang } from '../../../kernel/lang.ts';
import { scoreWords as words } from '../words.ts';
import { periodName, periodTitle } from './period-name.ts';
import type { Choice, Periods } from './score.ts';

type PickerProps = { readonly lang: Lang; readonly current: string; readonly periods: Periods };

/** The months, quarter and year most asked for, and the way to all others of the same kind. */
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
        <Beside lang={lang} word={words.earlier[lang]} choice={before} />
        <Beside lang={lang} word={words.later[lang]} choice={after} />
      </p>
    </nav>
  );
}

type BesideProps = { readonly lang: Lang; readonly word: string; readonly choice: Choice | undefined };

function Beside({ lang, word, choice }: BesideProps) {
  if (choice === undefined) return null;
  return (
    <span class="periods__way">
      {word} <a href={choice.href}>{periodName(lang, choice.id)}</a>
    </span>
  );
}
