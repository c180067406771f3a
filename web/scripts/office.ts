import { tinykeys } from 'tinykeys';
import { all } from './all.ts';
import { saveAsTyped } from './autosave.ts';
import { holdBeforeSending } from './hold.ts';

/** Set where somebody switched the shortcuts off on this device: single keys disturb those who speak to their computer. */
const OFF = 'phim-tat.tat';
/** Where a key is a letter that somebody types. */
const TYPING = 'input:not([type="checkbox"], [type="radio"], [type="hidden"]), textarea, select';

/** The letters that elements of pages may have as `data-key`. */
const LETTERS = [...'abcdefghilmnoprstuvwyz'];

/** Shortcuts: J and K along the rows of a list, a letter for each element with `data-key`, `/` to the search, `?` for help. */
function offerShortcuts(): void {
  const help = document.querySelector<HTMLDialogElement>('#phim-tat');
  if (help === null) return;
  offerSwitch();
  for (const button of all('[data-shortcuts]')) {
    button.hidden = false;
    button.addEventListener('click', () => help.showModal());
  }
  const bindings: Record<string, (event: KeyboardEvent) => void> = {
    j: unlessTyping(() => moveBy(1)),
    k: unlessTyping(() => moveBy(-1)),
    x: unlessTyping(tickRow),
    '/': unlessTyping(() => press('/')),
    'Shift+?': unlessTyping(() => help.showModal()),
  };
  for (const letter of LETTERS) bindings[letter] = unlessTyping(() => press(letter));
  tinykeys(window, bindings);
}

const isOff = (): boolean => localStorage.getItem(OFF) !== null;

function offerSwitch(): void {
  for (const box of all<HTMLInputElement>('[data-shortcuts-on]')) {
    box.checked = !isOff();
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, 'off');
    });
  }
}

/** Runs `act` instead of what the browser does with the key. */
function unlessTyping(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (isOff() || (event.target instanceof Element && event.target.closest(`${TYPING}, dialog`) !== null)) return;
    event.preventDefault();
    act();
  };
}

/** Focuses a field, or the first field of a form; presses the button within, or clicks. */
function press(key: string): void {
  const found = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  const field = found?.matches(TYPING) ? found : found?.querySelector<HTMLElement>(TYPING);
  if (field) field.focus();
  else (found?.querySelector<HTMLElement>('button') ?? found)?.click();
}

const rows = () => all('[data-row]');
const here = (): number =>
  rows().findIndex((row) => row === document.activeElement || row.closest('tr')?.contains(document.activeElement));

function moveBy(step: number): void {
  const at = here();
  const next = at < 0 ? 0 : at + step;
  rows()[Math.min(Math.max(next, 0), rows().length - 1)]?.focus();
}

function tickRow(): void {
  rows()[here()]?.closest('tr')?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
}

offerShortcuts();
saveAsTyped();
holdBeforeSending();
