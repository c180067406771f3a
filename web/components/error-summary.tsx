import type { Lang } from '../../lambdas/kernel/lang.ts';
import { common } from '../words/common.ts';

type ErrorSummaryProps = {
  readonly lang: Lang;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
};

/** All errors at the top of the page. It takes the focus, and each error links to its field. */
export function ErrorSummary({ lang, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" tabindex={-1} data-focus>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{common.somethingToCorrect[lang]}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ field, text }) => (
              <li key={field}>
                <a href={`#${field}`}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
