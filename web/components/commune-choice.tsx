import type { Lang } from '../../lambdas/kernel/lang.ts';
import type { CommuneWords } from '../words/commune-search.ts';
import { SearchChoice } from './search-choice.tsx';

type Commune = { readonly value: string; readonly label: string; readonly formerly: string | undefined };

type CommuneChoiceProps = {
  readonly lang: Lang;
  readonly label: string;
  readonly error?: string | undefined;
  readonly words: CommuneWords;
  /** What was searched for, what was found with it, and the commune that was chosen before. */
  readonly text: string;
  readonly found: { readonly choices: readonly Commune[]; readonly count: number };
  readonly chosen: Commune | undefined;
  /** The answer without a commune. */
  readonly last: { readonly value: string; readonly label: string };
  readonly go: { readonly value: string; readonly action: string };
};

/** A commune, searched for by its present or former name. */
export function CommuneChoice({ lang, words, found, chosen, ...shared }: CommuneChoiceProps) {
  const choice = ({ value, label, formerly }: Commune) => ({
    ...{ value, label },
    hint: formerly && words.formerly[lang](formerly),
  });
  return (
    <SearchChoice
      {...shared}
      names={{ text: 'findPlace', found: 'foundPlace', answer: 'commune' }}
      hint={words.hint[lang]}
      words={words}
      count={found.count}
      found={found.choices.map(choice)}
      chosen={chosen && choice(chosen)}
    />
  );
}
