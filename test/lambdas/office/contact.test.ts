import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seal } from '../../../lambdas/platform/seal.ts';
import { createTable } from '../../support/engine.ts';
import { mockClient } from '../../support/mock-client.ts';
import { staffRoom } from '../../support/office.ts';
import { pagePetitions } from '../../support/page-petitions.ts';
import { SEAL_PUBLIC_KEY, unwrap } from '../../support/petition-functions.ts';

const standing = pagePetitions(createTable);
const kms = mockClient(KMSClient);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
});
beforeEach(() => {
  kms.reset();
  kms.on(DecryptCommand).callsFake(({ CiphertextBlob }) => ({ Plaintext: unwrap(CiphertextBlob) }));
});

const contactOf = (code: string) => ({
  sealedContact: seal(SEAL_PUBLIC_KEY, JSON.stringify({ name: 'Nguyễn Thị Minh Họa', phone: '+84912345678' }), code),
});

async function opened(reason: string, hideIdentity = false) {
  const made = await standing('processing', { hideIdentity });
  const { code } = await standing('processing', { hideIdentity }, { ...contactOf(made.code), contactOf: made.code });
  const officer = await room.browserOf();
  await officer.open(`/vi/can-bo/phan-anh/${code}`);
  officer.fill({ 'contact-reason': reason });
  return { officer, code, page: await officer.press('Mở thông tin liên hệ') };
}

describe('the contact of a sender', () => {
  test('is opened for a reason, on a page that nothing stores, and the opening is in the history', async () => {
    const { page, officer, code } = await opened('Hẹn khảo sát hiện trường');

    expect(page.text).toContain('Nguyễn Thị Minh Họa');
    expect(page.text).toContain('+84912345678');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const seen = await officer.open(`/vi/can-bo/phan-anh/${code}`);
    expect(seen.text).toContain('Hẹn khảo sát hiện trường');
    expect(seen.text).not.toContain('Nguyễn Thị Minh Họa');
  });

  test('needs a reason', async () => {
    const { page } = await opened('');

    expect([page.status, page.text]).toEqual([400, expect.stringContaining('từ 5 đến 500 ký tự')]);
    expect(kms.commandCalls(DecryptCommand)).toHaveLength(0);
  });

  test('who stays unknown is not opened by the unit in charge', async () => {
    const { page } = await opened('Hẹn khảo sát', true);

    expect([page.status, page.text]).toEqual([403, expect.stringContaining('giữ kín danh tính')]);
    expect(kms.commandCalls(DecryptCommand)).toHaveLength(0);
  });
});
