import { expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { phuTho } from '../../../support/agencies.ts';
import { stubbedDirectory } from '../../../support/directory.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { logLines } from '../../../support/log-lines.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { CODE_KEY, LIMIT_KEY, SEAL_PUBLIC_KEY } from '../../../support/petition-functions.ts';
import { CONTENT } from '../../../support/petitions.ts';
import { stubSite } from '../../../support/stub-site.ts';

const directory = stubbedDirectory();
const lines = logLines();

test('the form goes on without similar petitions if they cannot be read, and logs that without the text', async () => {
  stubSite();
  directory.holdsAgencies(phuTho);
  for (const name of ['PETITIONS_TABLE', 'LIMITS_TABLE', 'SEAL_KEY_ID']) vi.stubEnv(name, 'none');
  vi.stubEnv('CODE_KEY', CODE_KEY);
  vi.stubEnv('LIMIT_KEY', LIMIT_KEY);
  vi.stubEnv('SEAL_PUBLIC_KEY', SEAL_PUBLIC_KEY);
  const citizen = formBrowser(ORIGIN, pageFetcher(httpHandler('pages-citizen', pagesCitizen)));
  await citizen.open('/vi/phan-anh');
  citizen.fill({ content: CONTENT });
  const page = await citizen.press('Tiếp tục');

  expect(page.status).toBe(200);
  expect(page.text).not.toContain('Phản ánh tương tự');
  expect(lines()).toContainEqual(expect.objectContaining({ event: 'SIMILAR_FAILED' }));
  expect(JSON.stringify(lines())).not.toContain(CONTENT);
});
