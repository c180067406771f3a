/** About 11 metres: near enough to find what a petition is about. */
const DIGITS = 4;
/** A phone without a view of the sky needs that long. */
const WAIT_MS = 20_000;

/** Shows the button that adds where the device is. Only a press of it asks the person for permission. */
export function offerLocation(): void {
  const offer = document.querySelector<HTMLElement>('[data-locate]');
  const button = offer?.querySelector('button');
  const status = offer?.querySelector('[role=status]');
  const field = document.querySelector<HTMLInputElement>('input[name=point]');
  if (!offer || !button || !status || !field || !('geolocation' in navigator)) return;

  const show = () => {
    for (const text of document.querySelectorAll('[data-point]')) text.textContent = field.value;
    for (const part of document.querySelectorAll<HTMLElement>('[data-point-shown]')) part.hidden = field.value === '';
  };
  offer.hidden = false;
  button.addEventListener('click', () => {
    const { locating = '', located = '', notLocated = '' } = button.dataset;
    status.textContent = locating;
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        field.value = `${latitude.toFixed(DIGITS)}, ${longitude.toFixed(DIGITS)}`;
        show();
        status.textContent = located;
      },
      () => {
        status.textContent = notLocated;
      },
      { enableHighAccuracy: true, timeout: WAIT_MS },
    );
  });
  // The browser may have put back what the field held before.
  addEventListener('pageshow', show);
}
