import { Details } from '../../../../web/components/details.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { before } from '../words.ts';

/** What becomes of a name and a phone number, wherever somebody may ask. */
export function PersonalData({ lang }: { readonly lang: Lang }) {
  return (
    <Details summary={before.dataTitle[lang]}>
      <p class="govuk-body">{before.data[lang]}</p>
    </Details>
  );
}
