import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { dossierWords as words } from '../words/dossiers.ts';

export type ChooseProps = {
  readonly lang: Lang;
  /** `/vi/can-bo/ho-so`. */
  readonly path: string;
  readonly view: string;
  readonly agency: string;
  /** Those that the reader may see; undefined if there are too many to choose from. */
  readonly agencies: readonly { readonly value: string; readonly label: string }[] | undefined;
};

/** Another agency, where the reader has several; and a dossier by its code, also one that no list has. */
export function Choose({ lang, path, view, agency, agencies }: ChooseProps) {
  return (
    <div class="office-tools">
      {agencies?.length !== 1 && (
        <form method="get" action={path} class="office-tools__form">
          <Hidden fields={{ xem: view }} />
          {agencies === undefined ? (
            <TextField name="co-quan" label={words.agencyCode[lang]} value={agency} width={10} />
          ) : (
            <Select name="co-quan" label={words.agency[lang]} items={agencies} value={agency} />
          )}
          <Button secondary>{words.show[lang]}</Button>
        </form>
      )}
      <form method="get" action={path} class="office-tools__form">
        <div data-key="/">
          <TextField name="ma" label={words.find[lang]} width={20} autoComplete="off" />
        </div>
        <Button secondary>{words.open[lang]}</Button>
      </form>
    </div>
  );
}
