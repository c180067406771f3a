import { all } from './all.ts';

const LEFT = { vi: (n: string) => `Còn ${n} ký tự`, en: (n: string) => `${n} characters left` };
const OVER = { vi: (n: string) => `Vượt quá ${n} ký tự`, en: (n: string) => `${n} characters too many` };
/** A screen reader that announces every keystroke announces nothing else. */
const PAUSE_MS = 1_000;

/** Replaces the limit below a text area with the number of characters left; it never blocks typing. */
export function countDown(): void {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const { format } = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB');

  for (const area of all<HTMLTextAreaElement>('textarea[data-count]')) {
    const seen = document.getElementById(`${area.id}-limit`);
    if (seen === null) continue;
    const announced = document.createElement('p');
    announced.className = 'govuk-visually-hidden';
    announced.setAttribute('aria-live', 'polite');
    seen.after(announced);
    let timer: ReturnType<typeof setTimeout>;

    const show = () => {
      // The server counts characters in NFC: a letter with its marks is one, however the keyboard composed it.
      const left = Number(area.dataset['count']) - [...area.value.normalize('NFC')].length;
      seen.textContent = (left < 0 ? OVER : LEFT)[lang](format(Math.abs(left)));
      seen.classList.toggle('count--over', left < 0);
      clearTimeout(timer);
      timer = setTimeout(() => {
        announced.textContent = seen.textContent;
      }, PAUSE_MS);
    };
    area.addEventListener('input', show);
    addEventListener('pageshow', show);
    show();
  }
}
