import { all } from './all.ts';

/** Buttons with `data-copy` copy its value, where the browser can: in a secure context, which HTTP is not. */
export function offerCopy(): void {
  if (navigator.clipboard === undefined) return;
  for (const button of all('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const isCopied = await copied(button.dataset['copy'] ?? '');
      for (const status of all('[data-copied]')) announce(status, isCopied);
    });
  }
}

/** The browser refuses where the visitor, or the page around this one, does not allow it. */
const copied = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** Emptied first: the same words again would not be announced. */
function announce(status: HTMLElement, isCopied: boolean): void {
  status.textContent = '';
  setTimeout(() => {
    status.textContent = status.dataset[isCopied ? 'copied' : 'failed'] ?? '';
  });
}
