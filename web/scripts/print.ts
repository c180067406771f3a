import { all } from './all.ts';

/** Buttons with `data-print` do nothing without a script, so they are hidden until there is one. */
export function offerPrint(): void {
  for (const button of all('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
}
