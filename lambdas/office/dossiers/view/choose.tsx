import { Button } from '../../../../web/components/button.tsx';
import { ChooseAgency, type ChooseAgencyProps } from '../../../../web/components/choose-agency.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { dossierWords as words } from '../words/dossiers.ts';

export type ChooseProps = Pick<ChooseAgencyProps, 'agency' | 'agencies'> & {
  readonly lang: Lang;
  /** `/vi/can-bo/ho-so`. */
  readonly path: string;
  readonly view: string;
};

/** Another agency, where the reader has several; and a dossier by its code, also one that no list has. */
export function Choose({ lang, path, view, agency, agencies }: ChooseProps) {
  return (
    <div class="office-tools">
      <ChooseAgency {...{ lang, path, agency, agencies, hidden: { xem: view } }} />
      <form method="get" action={path} class="office-tools__form">
        <div data-key="/">
          <TextField name="ma" label={words.find[lang]} width={20} autoComplete="off" />
        </div>
        <Button secondary>{words.open[lang]}</Button>
      </form>
    </div>
  );
}
