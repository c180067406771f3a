import { describe, expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';
import { CONTENT } from '../../../support/petitions.ts';

const fetcher = pageFetcher(httpHandler('pages-citizen', pagesCitizen));
pagePetitions(createTable);

/** On the step that asks for the place. */
async function atThePlace() {
  const citizen = formBrowser(ORIGIN, fetcher);
  await citizen.open('/vi/phan-anh');
  citizen.fill({ content: CONTENT });
  await citizen.press('Tiếp tục');
  return citizen;
}

const whole = (over: Readonly<Record<string, string>>) =>
  new URLSearchParams({
    ...{ step: 'check', go: 'send', kind: 'reflection', content: CONTENT },
    ...{ name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' },
    ...over,
  });

describe('the commune', () => {
  test('is found by the name of a former ward, chosen, and leads to a suggestion', async () => {
    const citizen = await atThePlace();
    citizen.fill({ findPlace: 'p. gia cam' });
    const found = await citizen.press('Tìm xã, phường');

    expect(found.text).toContain('phường Việt Trì Trước ngày 01/7/2025: phường Gia Cẩm');
    expect(citizen.valueOf('findPlace')).toBe('p. gia cam');
    expect(citizen.valueOf('commune'), 'found alone, it is selected').toBe('07900');
    await citizen.press('Tiếp tục');
    citizen.fill({ name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' });
    const check = await citizen.press('Tiếp tục');
    expect(check.text).toContain('Xã, phường nơi xảy ra phường Việt Trì');
    expect(check.text).toContain('Việc xảy ra tại phường Việt Trì');

    await citizen.press('Thay đổi Nhóm nội dung, nơi xảy ra, cơ quan');
    expect(citizen.valueOf('commune')).toBe('07900');
    expect(citizen.page().text).toContain('Xã, phường đã chọn');
  });

  test('that a search found alone is not selected again after the citizen chose another answer', async () => {
    const citizen = await atThePlace();
    citizen.fill({ findPlace: 'gia cam' });
    await citizen.press('Tìm xã, phường');
    citizen.fill({ commune: '' });
    await citizen.press('Tìm xã, phường');

    expect(citizen.valueOf('commune')).toBe('');
  });

  test('is searched for by the Enter key, and nothing found is explained', async () => {
    const citizen = await atThePlace();
    citizen.fill({ findPlace: 'khong co xa nay' });
    const page = await citizen.enter();

    expect(page.title).toMatch(/^Nhóm nội dung/);
    expect(page.text).toContain('Không tìm thấy xã, phường nào');
  });

  test('of a long search is counted, and the first twenty are shown', async () => {
    const citizen = await atThePlace();
    citizen.fill({ findPlace: 'tan' });
    const page = await citizen.press('Tìm xã, phường');

    expect(page.text).toMatch(/Tìm thấy \d+ xã, phường/);
  });

  test('that does not exist is asked for again', async () => {
    const citizen = formBrowser(ORIGIN, fetcher);
    const page = await citizen.send('/vi/phan-anh', whole({ commune: '99999' }));

    expect(page.status).toBe(400);
    expect(page.text).toContain('Chọn một xã, phường trong danh sách');
  });
});

describe('the coordinates', () => {
  test('are shown, sent, and removed without a script', async () => {
    const citizen = formBrowser(ORIGIN, fetcher);
    const check = await citizen.send('/vi/phan-anh', whole({ go: 'check', point: '21.3227, 105.4021' }));
    expect(check.text).toContain('Tọa độ (vĩ độ, kinh độ) 21.3227, 105.4021');

    await citizen.press('Thay đổi Nhóm nội dung, nơi xảy ra, cơ quan');
    expect(citizen.valueOf('point')).toBe('21.3227, 105.4021');
    const removed = await citizen.press('Bỏ tọa độ');
    expect(removed.title).toMatch(/^Nhóm nội dung/);
    expect(citizen.valueOf('point')).toBe('');
  });

  test('outside of Việt Nam are refused on their step', async () => {
    const citizen = formBrowser(ORIGIN, fetcher);
    const page = await citizen.send('/vi/phan-anh', whole({ point: '48.8567, 2.3508' }));

    expect(page.status).toBe(400);
    expect(page.text).toContain('Tọa độ phải ở Việt Nam');
  });

  test('may be asked for on the step of the place only', async () => {
    const citizen = formBrowser(ORIGIN, fetcher);
    const first = await citizen.open('/vi/phan-anh');
    citizen.fill({ content: CONTENT });
    const second = await citizen.press('Tiếp tục');

    expect(first.headers.get('permissions-policy')).toBeNull();
    expect(second.headers.get('permissions-policy')).toContain('geolocation=(self)');
  });
});
