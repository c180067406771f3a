import type { ComponentChildren } from 'preact';

/** Around a table that becomes cards where its columns find no room; then each cell names its column (`data-label`). */
export const Reflow = ({ children }: { readonly children: ComponentChildren }) => <div class="reflow">{children}</div>;
