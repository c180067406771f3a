import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of this run is reached; null without a Chromium. */
    readonly browserUrl: string | null;
  }
}

/** Where Debian, Ubuntu and others put it; `CHROMIUM` names any other place. */
const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing of the network but what a test opens, and no first-run ceremonies. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

/** Runs once before all browser tests: a Chromium takes seconds to start, and one serves them all. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = places.find((place) => place !== undefined && place !== '' && existsSync(place));
  if (executablePath === undefined) {
    process.stderr.write(
      '\n!! Chromium is missing: the browser tests are skipped. Install it, or set CHROMIUM to its path.\n\n',
    );
    project.provide('browserUrl', null);
    return async () => undefined;
  }

  const server = await chromium.launchServer({ executablePath, args: FLAGS });
  project.provide('browserUrl', server.wsEndpoint());
  return () => server.close();
}
