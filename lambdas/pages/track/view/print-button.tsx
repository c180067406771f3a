import type { Lang } from '../../../kernel/lang.ts';
import { track } from '../words/track.ts';

/** Hidden until the script shows it, because it does nothing without a script. */
export function PrintButton({ lang }: { readonly lang: Lang }) {
  return (
    <p class="govuk-body no-print">
      <button type="button" class="govuk-button govuk-button--secondary" data-print hidden>
        {track.print[lang]}
      </button>
    </p>
  );
}
