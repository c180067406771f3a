import { Notice } from '../../../../web/components/notice.tsx';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import type { StaffAction } from '../../../petitions/domain/views/staff-view.ts';
import { actWords } from '../../words/acts.ts';
import { templatesWords as words } from '../words.ts';
import { FormOfTemplate, type TemplateFormProps } from './form.tsx';

export type ShownTemplate = {
  readonly id: string;
  readonly agency?: string | undefined;
  readonly purpose: StaffAction;
  readonly name: string;
  readonly text: string;
  readonly validTo?: LocalDate | undefined;
};

type Props = {
  readonly lang: Lang;
  readonly path: string;
  readonly items: readonly ShownTemplate[];
  /** The agency whose templates the reader may change. */
  readonly own: string | undefined;
  readonly form: TemplateFormProps | undefined;
  readonly fields: string;
  readonly isSaved: boolean;
};

/** All texts that an agency begins with, and the form of a new one for those who may add it. */
export function TemplateRows({ lang, path, items, own, form, fields, isSaved }: Props) {
  return (
    <>
      {isSaved && <Notice title={words.saved[lang]} />}
      <h1>{words.title[lang]}</h1>
      <p class="govuk-body">{words.intro[lang]}</p>
      <p class="govuk-hint">{words.fields[lang](fields)}</p>
      {items.map(({ id, agency, purpose, name, text, validTo }) => (
        <details key={`${agency}/${id}`} class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {name} – {actWords[purpose].title[lang]} ({agency ?? words.ofService[lang]})
              {validTo !== undefined && ` – ${words.until[lang](dayText(lang, validTo))}`}
            </span>
          </summary>
          <div class="govuk-details__text">
            <p class="govuk-body as-typed">{text}</p>
            {own !== undefined && agency === own && <a href={`${path}?sua=${id}`}>{words.edit[lang]}</a>}
          </div>
        </details>
      ))}
      {form === undefined ? (
        <p class="govuk-body">{words.readOnly[lang]}</p>
      ) : (
        <>
          <h2>{words.add[lang]}</h2>
          <FormOfTemplate {...form} />
        </>
      )}
    </>
  );
}
