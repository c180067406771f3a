import type { ComponentChildren } from 'preact';

type DetailsProps = {
  readonly summary: string;
  /** Something in it was filled in. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
};

/** Content that few people need, folded. */
export function Details({ summary, isOpen = false, children }: DetailsProps) {
  return (
    <details class="govuk-details" open={isOpen}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
