import { Details } from '../../../../web/components/details.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { before } from '../words.ts';

/** How name and phone number are used, folded. */
export function PersonalData({ lang }: { readonly lang: Lang }) {
  return (
    <Details summary={before.dataTitle[lang]}>
      <p class="govuk-body">{before.data[lang]}</p>
    </Details>
  );
}
