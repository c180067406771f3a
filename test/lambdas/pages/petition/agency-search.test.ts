import { beforeEach, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { anAgency, manyOffices, phuTho } from '../../../support/agencies.ts';
import { stubbedDirectory } from '../../../support/directory.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { logLines } from '../../../support/log-lines.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { CODE_KEY, LIMIT_KEY, SEAL_PUBLIC_KEY } from '../../../support/petition-functions.ts';
import { CONTENT } from '../../../support/petitions.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
const directory = stubbedDirectory();
const school = anAgency({
  code: 'H44.08',
  parent: 'H44',
  kind: 'department',
  name: { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' },
});
logLines();
beforeEach(() => {
  stubSite();
  // The last step would write a petition; these tests stop before it.
  for (const name of ['PETITIONS_TABLE', 'LIMITS_TABLE', 'SEAL_KEY_ID']) vi.stubEnv(name, 'none');
  vi.stubEnv('CODE_KEY', CODE_KEY);
  vi.stubEnv('LIMIT_KEY', LIMIT_KEY);
  vi.stubEnv('SEAL_PUBLIC_KEY', SEAL_PUBLIC_KEY);
  directory.holdsAgencies([...phuTho, school, ...manyOffices]);
});

/** On the step that asks for the agency, in a browser without scripts. */
async function atTheAgency(content = CONTENT) {
  const citizen = formBrowser(ORIGIN, pageFetcher(handler));
  await citizen.open('/vi/phan-anh');
  citizen.fill({ content });
  const page = await citizen.press('Tiếp tục');
  return { citizen, page };
}

test('of thousands of agencies the page lists none until something was searched for', async () => {
  const { page } = await atTheAgency();

  expect(page.html).not.toContain('<select');
  expect(page.html.length).toBeLessThan(20_000);
  expect(page.text).toContain('Tìm cơ quan');
});

test('a name without marks is found, chosen, and shown before it is sent', async () => {
  const { citizen } = await atTheAgency();
  citizen.fill({ find: 'phuong viet tri' });
  const found = await citizen.press('Tìm cơ quan');

  expect(found.status).toBe(200);
  expect(found.html).toMatch(/<p id="agency-group-H44\.100" class="choices__group">Phường<\/p>/);
  expect(found.html).toContain('value="H44.100"');
  expect(citizen.valueOf('find')).toBe('phuong viet tri');

  citizen.fill({ agency: 'H44.100' });
  await citizen.press('Tiếp tục');
  citizen.fill({ name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' });
  expect((await citizen.press('Tiếp tục')).text).toContain('Phường Việt Trì');
});

test('an agency is suggested with its reason, and chosen only by its button', async () => {
  const { citizen, page } = await atTheAgency('Trường học thu tiền ngoài quy định.');
  const suggested = 'Sở Giáo dục và Đào tạo Nội dung có từ “trường học” Chọn';
  expect(page.text).toContain(suggested);
  expect(page.html).not.toContain('name="agency"');

  await citizen.press('Tiếp tục');
  citizen.fill({ name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' });
  expect((await citizen.press('Tiếp tục')).text).toContain(suggested);
  const chosen = await citizen.press('Chọn Sở Giáo dục và Đào tạo');
  expect(chosen.title).toMatch(/^Kiểm tra lại/);
  expect(chosen.text).toContain('Cơ quan, đơn vị liên quan Sở Giáo dục và Đào tạo');
  await citizen.press('Thay đổi Nhóm nội dung, nơi xảy ra, cơ quan');
  expect(citizen.valueOf('agency')).toBe('H44.08');
});

test('the Enter key searches, and goes on once that was searched for', async () => {
  const { citizen } = await atTheAgency();
  citizen.fill({ find: 'to 29' });
  const found = await citizen.enter();

  expect(found.title).toContain('Nhóm nội dung');
  expect(found.text).toContain('hiển thị 20');
  expect((await citizen.enter()).title).toContain('Thông tin liên hệ');
});

test('nothing found is explained, and the agency chosen before stays', async () => {
  const { citizen } = await atTheAgency();
  citizen.fill({ find: 'to 2999' });
  await citizen.press('Tìm cơ quan');
  citizen.fill({ agency: 'H44.200.2999', find: 'khong co co quan nay' });
  const again = await citizen.press('Tìm cơ quan');

  expect(again.text).toContain('Không tìm thấy cơ quan nào');
  expect(again.html).toMatch(/value="H44\.200\.2999" checked/);
});

test.each(['<script>', 'a'.repeat(5_000), '%', '\u0000', '(', '\\'])('%j is searched for as text', async (find) => {
  const { citizen } = await atTheAgency();
  citizen.fill({ find });
  const page = await citizen.press('Tìm cơ quan');

  expect(page.status).toBe(200);
  expect(page.html).not.toContain('<script>');
});
