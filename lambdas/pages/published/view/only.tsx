import type { Lang } from '../../../kernel/lang.ts';
import { publishedWords as words } from '../words.ts';
import { queryOf } from './query.ts';
import type { Searched } from './types.ts';

type OnlyProps = {
  readonly lang: Lang;
  readonly path: string;
  readonly searched: Searched;
  readonly by: 'agency' | 'commune';
  readonly name: string | undefined;
};

/** What the list is limited to, and the way back to all. */
export function Only({ lang, path, searched, by, name }: OnlyProps) {
  if (name === undefined) return null;
  const [only, all] = by === 'agency' ? [words.only, words.all] : [words.onlyCommune, words.everywhere];
  return (
    <p>
      {only[lang]} <strong>{name}</strong>{' '}
      <a href={`${path}?${queryOf({ ...searched, [by]: undefined })}`}>{all[lang]}</a>
    </p>
  );
}
