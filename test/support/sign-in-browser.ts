import type { Page } from 'playwright-core';

/** Signs in at the provider of the local stack, on the way to a page of staff; `heading` is of that page. */
export async function signIn(page: Page, address: string, { who, heading }: { who: string; heading: RegExp | string }) {
  await page.goto(address);
  await page.locator('main a.govuk-button').click();
  await page.getByText(who).first().click();
  await page.locator('h1').filter({ hasText: heading }).waitFor();
}
