import type { ComponentChildren } from 'preact';

/** A highlighted notice. */
export function Notice({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="notice">
      <h2 class="notice__title">{title}</h2>
      {children !== undefined && <div class="notice__body">{children}</div>}
    </div>
  );
}
