import { all } from './all.ts';

/** Long enough that a pause to think saves, and a fast typist does not save every word. */
const QUIET_MS = 3_000;
/** Who does not pause is saved all the same. */
const LONGEST_MS = 10_000;

/** Saves what is typed in a form with `data-autosave` as a draft, and says so below it. */
export function saveAsTyped(): void {
  for (const form of all<HTMLFormElement>('form[data-autosave]')) watch(form);
}

function watch(form: HTMLFormElement): void {
  const state = form.querySelector<HTMLElement>('[data-autosaved]');
  if (state === null) return;
  let timer: number | undefined;
  let unsavedSince: number | undefined;
  let saving = Promise.resolve();
  let running = new AbortController();
  form.addEventListener('input', () => {
    window.clearTimeout(timer);
    unsavedSince ??= Date.now();
    const left = unsavedSince + LONGEST_MS - Date.now();
    // One after the other: a save needs the number that the one before it got.
    timer = window.setTimeout(
      () => {
        unsavedSince = undefined;
        saving = saving.then(() => save(form, state, running.signal));
      },
      Math.max(0, Math.min(QUIET_MS, left)),
    );
  });
  form.addEventListener('submit', () => {
    window.clearTimeout(timer);
    // What is sent needs no draft: one that comes later would be there again.
    running.abort();
    running = new AbortController();
  });
}

async function save(form: HTMLFormElement, state: HTMLElement, signal: AbortSignal): Promise<void> {
  const answer = await send(form, signal);
  if (signal.aborted) return;
  const { text, revision } = answer ?? { text: state.dataset['failed'] };
  state.textContent = text ?? '';
  if (revision !== undefined) remember(form, revision);
}

/** Undefined if nothing was saved: no connection, or the session ended. */
async function send(form: HTMLFormElement, signal: AbortSignal): Promise<Answer | undefined> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.append('then', 'autosave');
  try {
    const response = await fetch(form.action, { method: 'POST', body, signal });
    const isOurs = response.headers.get('content-type')?.startsWith('application/json') === true;
    return isOurs ? ((await response.json()) as Answer) : undefined;
  } catch {
    // The page says that it is not saved, and the next key tries again.
    return undefined;
  }
}

type Answer = { readonly text?: string | undefined; readonly revision?: number };

function remember(form: HTMLFormElement, revision: number): void {
  let field = form.querySelector<HTMLInputElement>('input[name="revision"]');
  if (field === null) {
    field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'revision';
    form.append(field);
  }
  field.value = `${revision}`;
}
