import type { ComponentChildren } from 'preact';

/** The heading of a confirmation page. */
export function Panel({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="govuk-panel govuk-panel--confirmation">
      <h1 class="govuk-panel__title">{title}</h1>
      {children !== undefined && <div class="govuk-panel__body">{children}</div>}
    </div>
  );
}
