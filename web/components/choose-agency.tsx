import type { Lang } from '../../lambdas/kernel/lang.ts';
import type { Words } from '../../lambdas/kernel/words.ts';
import { Button } from './button.tsx';
import { Hidden } from './hidden.tsx';
import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';

export type ChooseAgencyProps = {
  readonly lang: Lang;
  readonly path: string;
  /** What the page is asked for besides. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly agency: string;
  /** Those that the reader may see; undefined if there are too many to choose from. */
  readonly agencies: readonly { readonly value: string; readonly label: string }[] | undefined;
};

const words = {
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  code: { vi: 'Mã cơ quan, đơn vị', en: 'Code of the agency' },
  show: { vi: 'Xem', en: 'Show' },
} as const satisfies Record<string, Words>;

/** A form that shows the same page of another agency, where the reader has several. */
export function ChooseAgency({ lang, path, hidden, agency, agencies }: ChooseAgencyProps) {
  if (agencies?.length === 1) return null;
  return (
    <form method="get" action={path} class="office-tools__form">
      <Hidden fields={hidden} />
      {agencies === undefined ? (
        <TextField name="co-quan" label={words.code[lang]} value={agency} width={10} />
      ) : (
        <Select name="co-quan" label={words.agency[lang]} items={agencies} value={agency} />
      )}
      <Button secondary>{words.show[lang]}</Button>
    </form>
  );
}
