import { existsSync } from 'node:fs';

/**
 * Where Debian, Ubuntu and others put it; `CHROMIUM` names any other place. The headless shell is the same engine without
 * the windows around it: a page costs a third of the CPU.
 */
const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The path of a Chromium on this machine, if there is one. */
export const findChromium = (): string | undefined =>
  places.find((place) => place !== undefined && place !== '' && existsSync(place));

/** Nothing of the network but what is opened, and no first-run ceremonies. The headless shell ignores `--headless`. */
export const CHROMIUM_FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
