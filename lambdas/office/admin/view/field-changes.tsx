import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import { changeTexts as texts } from '../words/changes.ts';

export type FieldChange = { readonly label: Words; readonly before: string; readonly after: string };

/** Field by field what was before and after. */
export function FieldChanges({ lang, rows }: { readonly lang: Lang; readonly rows: readonly FieldChange[] }) {
  return (
    <ul class="office-files">
      {rows.map(({ label, before, after }) => (
        <li key={label.vi}>
          {label[lang]}: {texts.change[lang](before, after)}
        </li>
      ))}
    </ul>
  );
}
