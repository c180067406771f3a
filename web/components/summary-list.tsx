import type { ComponentChildren } from 'preact';

/** `about` is for screen readers only, because a list of links that all read "Change" is useless to them. */
export type SummaryAction = { readonly href: string; readonly text: string; readonly about?: string };
export type SummaryRow = {
  readonly key: string;
  readonly value: ComponentChildren;
  readonly action?: SummaryAction | ComponentChildren;
};

/** Key and value pairs, each with an optional action: a link or a small form. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const anyAction = rows.some(({ action }) => action !== undefined);
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ key, value, action }) => (
        <div
          key={key}
          class={`govuk-summary-list__row${anyAction && action === undefined ? ' govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {action !== undefined && (
            <dd class="govuk-summary-list__actions">{isLink(action) ? <ActionLink {...action} /> : action}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function ActionLink({ href, text, about }: SummaryAction) {
  return (
    <a class="govuk-link" href={href}>
      {text}
      {about !== undefined && <span class="govuk-visually-hidden"> {about}</span>}
    </a>
  );
}

function isLink(action: SummaryAction | ComponentChildren): action is SummaryAction {
  return typeof action === 'object' && action !== null && 'href' in action;
}
