import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of this run is reached; null without a Chromium. */
    readonly browserUrl: string | null;
  }
}

/** Runs once before all browser tests: a Chromium takes seconds to start, and one serves them all. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    process.stderr.write(
      '\n!! Chromium is missing: the browser tests are skipped. Install it, or set CHROMIUM to its path.\n\n',
    );
    project.provide('browserUrl', null);
    return async () => undefined;
  }

  const server = await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS });
  project.provide('browserUrl', server.wsEndpoint());
  return () => server.close();
}
