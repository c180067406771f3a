import type { ComponentChildren } from 'preact';

/** Content that few people need, folded. */
export function Details({ summary, children }: { readonly summary: string; readonly children: ComponentChildren }) {
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
