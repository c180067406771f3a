import { useLang } from '../speech.ts';
import { requiredAgencySearch as search } from '../words/agency-search.ts';
import { Hidden } from './hidden.tsx';
import { SearchChoice } from './search-choice.tsx';
import { Select } from './select.tsx';

type Option = { readonly value: string; readonly label: string };

export type AgencyFilterProps = {
  readonly name: string;
  readonly label: string;
  /** Of which agencies the page can be: a list, or a search and what it found. */
  readonly options: { readonly chosen: Option | undefined } & (
    | { readonly listed: readonly Option[] }
    | { readonly text: string; readonly found: { readonly choices: readonly Option[]; readonly count: number } }
  );
  /** The choice of no agency in particular, where the page can be of all. */
  readonly any?: Option;
  /** Of the form: the button that searches leads back to the field. */
  readonly action: string;
};

/** Limits a page to an agency, without a script. */
export function AgencyFilter({ name, label, options, any, action }: AgencyFilterProps) {
  const lang = useLang();
  const { chosen } = options;
  if ('listed' in options) {
    // There is nothing to choose.
    if (any === undefined && options.listed.length < 2) return <Hidden fields={{ [name]: chosen?.value }} />;
    // One that has ended is in no list; without it the form would lead away from the page that is shown.
    const ended = options.listed.some(({ value }) => value === chosen?.value) ? [] : (chosen ?? []);
    const items = [any ?? [], ended, options.listed].flat();
    return <Select name={name} label={label} items={items} value={chosen?.value ?? ''} />;
  }
  return (
    <SearchChoice
      names={{ text: 'find', found: 'found', answer: name }}
      label={label}
      hint={search.hint[lang]}
      words={search}
      text={options.text}
      count={options.found.count}
      found={options.found.choices}
      chosen={chosen}
      {...(any && { last: any })}
      go={{ value: 'find', action: `${action}#find` }}
    />
  );
}
