import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Instant } from '../../../kernel/time.ts';
import { changeTexts as texts, changeWords as words } from '../words/changes.ts';
import { type FieldChange, FieldChanges } from './field-changes.tsx';

export type ShownChange = {
  readonly key: string;
  readonly at: Instant;
  readonly byName: string;
  readonly why?: string | undefined;
  /** What was done, and to whom: `Thêm cán bộ: Nguyễn Văn An`. */
  readonly title: string;
  readonly rows: readonly FieldChange[];
  /** Where the form to undo it is; a change that added something has nothing to go back to. */
  readonly undo?: string | undefined;
};

/** What was changed, the latest first, each with what was before and after. */
export function Changes({ lang, changes }: { readonly lang: Lang; readonly changes: readonly ShownChange[] }) {
  return (
    <section>
      <h2>{words.title[lang]}</h2>
      {changes.length === 0 && <p class="govuk-body">{words.none[lang]}</p>}
      <ol class="timeline">
        {changes.map((change) => (
          <li key={change.key} class="timeline__event">
            <strong>{change.title}</strong>
            <br />
            <time datetime={change.at}>{instantText(lang, change.at)}</time> · {change.byName}
            {change.why !== undefined && <p class="govuk-body">{texts.why[lang](change.why)}</p>}
            <FieldChanges {...{ lang, rows: change.rows }} />
            {change.undo !== undefined && (
              <a class="office-queue__link" href={change.undo}>
                {words.undo[lang]}
                <span class="govuk-visually-hidden">
                  {' '}
                  ({change.title}, {instantText(lang, change.at)})
                </span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
