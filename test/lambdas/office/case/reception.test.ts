import { beforeAll, describe, expect, test } from 'vitest';
import { directoryStore } from '../../../../lambdas/directory/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { createTable } from '../../../support/engine.ts';
import { staffRoom } from '../../../support/office.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
  const name = { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' };
  const schools = { code: 'H44.08', parent: 'H44', kind: 'department', name, validFrom: '2025-07-01' } as const;
  await directoryStore(dynamoTable(process.env['DIRECTORY_TABLE'] ?? ''), 'H44').putAgency(schools);
});

const pathOf = (code: string) => `/vi/can-bo/phan-anh/${code}`;

describe('what has no agency yet', () => {
  const content = 'Trường học của con tôi thu học phí sai quy định, tôi muốn tố cáo hiệu trưởng.';

  test('shows which agencies its words suggest, and the link fills in the form that a person sends', async () => {
    const { code } = await standing('submitted', { agency: 'H44', content });
    const desk = await room.browserOf({ id: 'desk-1', agency: 'H44', roles: ['officer'] });
    const page = await desk.open(pathOf(code));

    expect(page.text).toContain('Nội dung có từ “trường học”');
    expect(page.text).toContain('Có thể là tố cáo: cân nhắc hạn chế người xem (“tố cáo”)');
    await desk.follow('Chuyển Sở Giáo dục và Đào tạo');
    expect(desk.valueOf('agency')).toBe('H44.08');
    desk.fill({ reason: 'Việc thu học phí do Sở Giáo dục và Đào tạo quản lý.' });
    const after = await desk.press('Chuyển xử lý');
    expect([after.status, after.text]).toEqual([200, expect.stringContaining('Đã chuyển xử lý.')]);
  });

  test('shows nothing where no word suggests anything, and nothing once it is accepted', async () => {
    const [plain, accepted] = [await standing('submitted', { agency: 'H44' }), await standing('accepted', { content })];
    const desk = await room.browserOf({ id: 'desk-1', agency: 'H44', roles: ['head'] });

    for (const { code } of [plain, accepted]) {
      expect((await desk.open(pathOf(code))).text).not.toContain('Gợi ý từ nội dung');
    }
  });
});
