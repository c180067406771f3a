import { ChooseAgency, type ChooseAgencyProps } from '../../../../web/components/choose-agency.tsx';
import { FindByCode } from '../../../../web/components/find-by-code.tsx';
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
      <FindByCode action={path} label={words.find[lang]} button={words.open[lang]} />
    </div>
  );
}
