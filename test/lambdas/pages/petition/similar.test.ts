import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { logLines } from '../../../support/log-lines.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { LATE_AT } from '../../../support/petitions.ts';
import { aPublishedPetition, idOf, setUpPublished } from '../../../support/published.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
logLines();
const drain = {
  name: 'drain',
  summary: `Đã nạo vét cống thoát nước đường Hùng Vương. ${'Đơn vị đã lắp nắp mới. '.repeat(10)}`,
};

beforeAll(async () => {
  const house = await setUpPublished(createTable);
  stubSite();
  setClock(LATE_AT);
  await house.petitions.create(aPublishedPetition(drain));
  await house.petitions.create(
    aPublishedPetition({ name: 'no matter', summary: 'Rác phố Minh Cầu.', matter: undefined }),
  );
  await house.copy();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** Types a text in a browser without scripts, and continues to the second step. */
async function continueWith(content: string, lang = 'vi', next = 'Tiếp tục') {
  const citizen = formBrowser(ORIGIN, pageFetcher(handler));
  await citizen.open(`/${lang}/phan-anh`);
  citizen.fill({ content });
  return { citizen, page: await citizen.press(next) };
}

describe('the second step of the form', () => {
  test('shows what was published about the same, with a link that leaves the form open', async () => {
    const { page } = await continueWith('cong thoat nuoc duong hung vuong bi tac');
    expect(page.text).toContain('Phản ánh tương tự đã được trả lời');
    expect(page.text).toContain('“cống thoát nước đường Hùng Vương”');
    expect(page.html).toContain(`href="/vi/cong-khai/${idOf('drain')}" target="_blank"`);
    expect(page.text).toContain('…');
  });

  test('shows it in English, also without a matter', async () => {
    const { page } = await continueWith('rác ở phố Minh Cầu', 'en', 'Continue');
    expect(page.text).toContain('Similar petitions that were answered');
    expect(page.text).toContain('Rác phố Minh Cầu.');
  });

  test('shows nothing for a text of which nothing similar was published, and never stops the form', async () => {
    const { page, citizen } = await continueWith('Xin cấp lại hộ chiếu đã mất');
    expect(page.text).not.toContain('Phản ánh tương tự');
    expect((await citizen.press('Tiếp tục')).text).toContain('Họ và tên');
  });
});
