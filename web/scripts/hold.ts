import { all } from './all.ts';

/** Long enough to see a mistake, short enough to wait for. */
const HOLD_SECONDS = 10;
const SECOND_MS = 1_000;

/** A form with `data-hold` is sent some seconds after its button was pressed, and can be called back until then. */
export function holdBeforeSending(): void {
  for (const form of all<HTMLFormElement>('form[data-hold]')) {
    const bar = form.querySelector<HTMLElement>('[data-held]');
    if (bar !== null) hold(form, bar);
  }
}

function hold(form: HTMLFormElement, bar: HTMLElement): void {
  let ticking: number | undefined;
  let isOver = false;
  const seconds = bar.querySelector<HTMLElement>('[data-held-seconds]');
  const stop = () => {
    window.clearInterval(ticking);
    ticking = undefined;
    bar.hidden = true;
  };
  const send = () => {
    isOver = true;
    stop();
    form.requestSubmit();
  };
  const begin = () => {
    let left = HOLD_SECONDS;
    const show = () => {
      if (seconds !== null) seconds.textContent = `${left} s`;
    };
    show();
    bar.hidden = false;
    bar.querySelector<HTMLElement>('[data-held-undo]')?.focus();
    ticking = window.setInterval(() => {
      left -= 1;
      show();
      if (left === 0) send();
    }, SECOND_MS);
  };

  form.addEventListener('submit', (event) => {
    if (isOver) return;
    event.preventDefault();
    event.stopPropagation();
    if (ticking === undefined) begin();
  });
  bar.querySelector('[data-held-undo]')?.addEventListener('click', () => {
    stop();
    form.querySelector<HTMLElement>('button[type="submit"]')?.focus();
  });
  bar.querySelector('[data-held-now]')?.addEventListener('click', send);
  // Nothing was sent yet: leaving the page would forget it.
  addEventListener('beforeunload', (event) => {
    if (ticking !== undefined) event.preventDefault();
  });
  addEventListener('pageshow', () => {
    isOver = false;
  });
}
