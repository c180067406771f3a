import { CommuneChoice } from '../../../../web/components/commune-choice.tsx';
import { communeFilter as search } from '../../../../web/words/commune-search.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { CommuneChoice as Commune, FoundCommunes } from '../../domain/find-communes.ts';
import { publishedWords as words } from '../words.ts';

export type CommuneOptions = {
  readonly text: string;
  readonly found: FoundCommunes;
  readonly chosen: Commune | undefined;
};

type CommuneFilterProps = {
  readonly lang: Lang;
  readonly options: CommuneOptions;
  readonly any: { readonly value: string; readonly label: string };
  readonly action: string;
};

/** Limits the list to a commune, which is searched for by its present or former name. */
export function CommuneFilter({ lang, options, any, action }: CommuneFilterProps) {
  return (
    <CommuneChoice
      {...{ lang, words: search, ...options }}
      label={words.commune[lang]}
      last={any}
      go={{ value: 'findPlace', action: `${action}#findPlace` }}
    />
  );
}
