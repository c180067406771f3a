import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { scoreWords as words } from '../words/scores.ts';

/** A page of the agencies below another, and what their names are searched for where they are more than a page. */
export type ChildPages = { readonly number: number; readonly last: number; readonly q: string | undefined };

type Props = {
  readonly lang: Lang;
  readonly path: string;
  readonly period: string;
  readonly pages: ChildPages;
  readonly isEmpty: boolean;
};

/** Searches a long list of agencies by name. */
export function FindChild({ lang, path, period, pages: { q }, isEmpty }: Props) {
  if (q === undefined) return null;
  return (
    <>
      <form method="get" action={`${path}#danh-sach`}>
        <Hidden fields={{ period }} />
        <TextField name="q" label={words.find[lang]} hint={words.findHint[lang]} value={q} />
        <Button secondary>{words.findButton[lang]}</Button>
      </form>
      {isEmpty && (
        <p>
          {words.foundNone[lang]}{' '}
          <a href={`${path}?${new URLSearchParams({ period })}#danh-sach`}>{words.showAll[lang]}</a>
        </p>
      )}
    </>
  );
}

/** The path of a page with its period and what was searched for, to which the number of a page is added. */
export const searchedPath = (path: string, period: string, q: string | undefined): string =>
  `${path}?${new URLSearchParams({ period, ...(q && { q }) })}`;
