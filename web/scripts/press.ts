import { all } from './all.ts';

/** After a lost request the form can be sent again. */
const WAIT_MS = 10_000;

/** Sends a form once, however often its button is pressed; returning to the page enables it again. */
export function pressOnce(): void {
  // The hidden button that keeps the Enter key from submitting (`lambdas/pages/track/view/rating.tsx`) stays disabled.
  const buttons = () => all<HTMLButtonElement>('button[type="submit"]:not([hidden])');
  const allow = () => {
    for (const button of buttons()) button.disabled = false;
  };
  addEventListener('submit', ({ target, submitter }) => {
    // What opens in another tab leaves this page as it is.
    if (submitter instanceof HTMLButtonElement && submitter.formTarget === '_blank') return;
    // Afterwards, because the form data leaves out disabled buttons.
    setTimeout(() => {
      for (const button of buttons()) if (button.form === target) button.disabled = true;
    });
    setTimeout(allow, WAIT_MS);
  });
  addEventListener('pageshow', allow);
}
