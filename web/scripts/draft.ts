import { all } from './all.ts';

/** Devices are shared. */
const KEPT_MS = 86_400_000;
const PREFIX = 'nhap.';

/** Keeps the text of fields with `data-draft` on this device until it is sent, for one day at most. */
export function keepDrafts(): void {
  try {
    forgetOld();
    if (document.querySelector('[data-draft-done]') !== null) forgetAll();
    for (const field of all<HTMLTextAreaElement>('[data-draft]')) keep(field);
  } catch {
    // Storage is not available in private windows and on full devices; the form works without it.
  }
}

function keep(field: HTMLTextAreaElement): void {
  const key = PREFIX + field.dataset['draft'];
  const kept = localStorage.getItem(key);
  if (kept !== null && field.value === '') {
    field.value = textOf(kept);
    field.dispatchEvent(new Event('input'));
  }
  field.addEventListener('input', () => {
    try {
      if (field.value === '') localStorage.removeItem(key);
      else localStorage.setItem(key, `${Date.now()} ${field.value}`);
    } catch {
      // As above.
    }
  });
}

const textOf = (kept: string): string => kept.slice(kept.indexOf(' ') + 1);
const drafts = (): readonly string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

function forgetAll(): void {
  for (const key of drafts()) localStorage.removeItem(key);
}

function forgetOld(): void {
  for (const key of drafts()) {
    const since = Number.parseInt(localStorage.getItem(key) ?? '', 10);
    if (!(Date.now() - since < KEPT_MS)) localStorage.removeItem(key);
  }
}
