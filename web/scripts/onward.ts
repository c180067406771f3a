/** Returns a kiosk to its start page after a number of seconds without input. */
export function leadOnward(): void {
  const { onward, onwardTo } = document.body.dataset;
  if (onward === undefined || onwardTo === undefined) return;

  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => location.assign(onwardTo), Number(onward) * 1_000);
  };
  for (const sign of ['pointerdown', 'keydown', 'scroll']) addEventListener(sign, wait);
  wait();
}
