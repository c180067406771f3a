import type { Lang } from '../../../kernel/lang.ts';
import { copyWords } from '../words/copy.ts';

type CopyCodesProps = { readonly lang: Lang; readonly code: string; readonly receipt: string };

/** Buttons that are hidden until the script shows them, and where it says, also to screen readers, what it did. */
export function CopyCodes({ lang, code, receipt }: CopyCodesProps) {
  return (
    <div class="govuk-button-group no-print">
      <CopyButton text={copyWords.code[lang]} value={code} />
      <CopyButton text={copyWords.receipt[lang]} value={receipt} />
      <span role="status" data-copied={copyWords.copied[lang]} data-failed={copyWords.failed[lang]} />
    </div>
  );
}

function CopyButton({ text, value }: { readonly text: string; readonly value: string }) {
  return (
    <button type="button" class="govuk-button govuk-button--secondary" data-copy={value} hidden>
      {text}
    </button>
  );
}
