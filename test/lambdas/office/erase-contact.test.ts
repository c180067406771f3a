import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../../lambdas/kernel/caller.ts';
import { petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { createTable } from '../../support/engine.ts';
import { staffRoom } from '../../support/office.ts';
import { pagePetitions } from '../../support/page-petitions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
});

const stored = (code: string) => petitionStore(dynamoTable(`${process.env['PETITIONS_TABLE']}`)).find(code);
const as = (role: Role, agency = 'H44.100') => room.browserOf({ id: `${role}-${agency}`, agency, roles: [role] });
const REASON = 'Người gửi đề nghị xóa, văn bản đến số 12.';
const BUTTON = 'Xóa thông tin liên hệ';

async function atCase(given: object = {}, role: Role = 'head', agency?: string) {
  const { code } = await standing('answered', given);
  const browser = await as(role, agency);
  return { code, browser, page: await browser.open(`/vi/can-bo/phan-anh/${code}`) };
}

describe('erasing the contact of a sender', () => {
  test('is done by a head with reason and confirmation, and the case says so', async () => {
    const { code, browser } = await atCase();
    browser.fill({ 'erase-reason': REASON, 'erase-confirm': '1' });

    expect((await browser.press(BUTTON)).text).toContain('Đã xóa thông tin liên hệ');
    const page = await browser.open(`/vi/can-bo/phan-anh/${code}`);

    expect(page.text).toContain('Thông tin liên hệ đã được xóa theo yêu cầu của người gửi');
    expect(page.text).toContain(REASON);
    expect(page.html).not.toContain('contact-reason');
    expect(page.html).not.toContain('erase-reason');
    expect((await stored(code))?.sealedContact).toBeUndefined();
  });

  test.each([
    ['without confirmation', { 'erase-reason': REASON }, 'Đánh dấu để xác nhận'],
    ['without a reason', { 'erase-confirm': '1' }, 'từ 10 đến 1.000 ký tự'],
  ])('is not done %s', async (_, fields, text) => {
    const { code, browser } = await atCase();
    browser.fill(fields);

    const page = await browser.press(BUTTON);

    expect([page.status, page.text]).toEqual([400, expect.stringContaining(text)]);
    expect((await stored(code))?.sealedContact).toBeDefined();
  });

  test('of a sender who stays unknown is refused to the agency in charge', async () => {
    const { code, browser } = await atCase({ hideIdentity: true });
    browser.fill({ 'erase-reason': REASON, 'erase-confirm': '1' });

    const page = await browser.press(BUTTON);

    expect([page.status, page.text]).toEqual([403, expect.stringContaining('cơ quan cấp trên được xóa')]);
    expect((await stored(code))?.sealedContact).toBeDefined();
  });

  test.each(['officer', 'auditor'] as const)('is not offered to the role %s', async (role) => {
    expect((await atCase({}, role)).page.html).not.toContain('erase-reason');
  });

  test('shows that the sender has erased it', async () => {
    const contactErased = { at: '2026-11-23T02:00:00.000Z', by: 'sender' } as const;
    const { code } = await standing('answered', {}, { sealedContact: undefined, contactErased });

    const page = await (await as('officer')).open(`/vi/can-bo/phan-anh/${code}`);

    expect(page.text).toContain('Thông tin liên hệ đã được xóa theo yêu cầu của người gửi');
  });
});
