import { all } from './all.ts';

/** A network that lost the request must not leave a form that cannot be sent. */
const WAIT_MS = 10_000;

/** A form is sent once, however often its button is pressed; coming back to the page allows it again. */
export function pressOnce(): void {
  // A hidden button is there to keep the Enter key from sending (`lambdas/pages/track/view/rating.tsx`), and stays disabled.
  const buttons = () => all<HTMLButtonElement>('button[type="submit"]:not([hidden])');
  const allow = () => {
    for (const button of buttons()) button.disabled = false;
  };
  addEventListener('submit', ({ target }) => {
    // Only afterwards: a disabled button would not tell its own name and value.
    setTimeout(() => {
      for (const button of buttons()) if (button.form === target) button.disabled = true;
    });
    setTimeout(allow, WAIT_MS);
  });
  addEventListener('pageshow', allow);
}
