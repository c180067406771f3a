import type { Lang } from '../../lambdas/kernel/lang.ts';
import type { Words } from '../../lambdas/kernel/words.ts';
import { Button } from './button.tsx';
import { Hidden } from './hidden.tsx';
import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';

export type AgencyFieldProps = {
  readonly lang: Lang;
  readonly agency: string;
  /** Those that the reader may see; undefined if there are too many to choose from. */
  readonly agencies: readonly { readonly value: string; readonly label: string }[] | undefined;
};

export type ChooseAgencyProps = AgencyFieldProps & {
  readonly path: string;
  /** What the page is asked for besides. */
  readonly hidden: Readonly<Record<string, string>>;
};

const words = {
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  code: { vi: 'Mã cơ quan, đơn vị, ví dụ H44.100', en: 'Code of the agency, for example H44.100' },
  show: { vi: 'Xem', en: 'Show' },
} as const satisfies Record<string, Words>;

/** A form that shows the same page of another agency, where the reader has several. */
export function ChooseAgency({ lang, path, hidden, agency, agencies }: ChooseAgencyProps) {
  if (agencies !== undefined && agencies.length < 2) return null;
  return (
    <form method="get" action={path} class="office-tools__form">
      <Hidden fields={hidden} />
      <AgencyField {...{ lang, agency, agencies }} />
      <Button secondary>{words.show[lang]}</Button>
    </form>
  );
}

/** The choice alone, for a form that asks for more; hidden where there is nothing to choose. */
export function AgencyField({ lang, agency, agencies }: AgencyFieldProps) {
  if (agencies !== undefined && agencies.length < 2) return <Hidden fields={{ 'co-quan': agency }} />;
  if (agencies === undefined) return <TextField name="co-quan" label={words.code[lang]} value={agency} width={10} />;
  return <Select name="co-quan" label={words.agency[lang]} items={withShown(agencies, agency)} value={agency} />;
}

type Agencies = NonNullable<ChooseAgencyProps['agencies']>;

/** One that has ended is in no list; without it the form would lead away from the page that is shown. */
const withShown = (agencies: Agencies, shown: string): Agencies =>
  agencies.some(({ value }) => value === shown) ? agencies : [{ value: shown, label: shown }, ...agencies];
