import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { staffRoom } from '../../support/office.ts';
import { pagePetitions } from '../../support/page-petitions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
});

const FIRST = 'Cầu treo qua suối Ngã Hai mục ván, học sinh đi lại nguy hiểm, đề nghị sửa.';
const SECOND = 'Ván cầu treo suối Ngã Hai đã mục, người dân và học sinh đi lại rất nguy hiểm.';

describe('beside a case', () => {
  test('is what looks like it, with the reason and a link to the form that merges it', async () => {
    const leading = await standing('accepted', { content: FIRST });
    const { code } = await standing('accepted', { content: SECOND });
    const officer = await room.browserOf();
    const page = await officer.open(`/vi/can-bo/phan-anh/${code}`);

    expect(page.text).toContain('Phản ánh có nội dung tương tự');
    expect(page.text).toMatch(/trùng \d+ từ: “/);
    const form = await officer.follow(`Gộp trùng ${leading.code}`);
    expect(new URL(form.url).search).toBe(`?viec=merge&into=${leading.code}`);
    expect(officer.valueOf('into')).toBe(leading.code);
  });

  test('is no list where nothing looks like it, or it is closed', async () => {
    const { code } = await standing('accepted', { content: 'Xin cấp lại thẻ thư viện đã mất từ năm ngoái.' });
    const { code: closed } = await standing('answered', { content: FIRST });
    const officer = await room.browserOf();

    for (const each of [code, closed]) {
      expect((await officer.open(`/vi/can-bo/phan-anh/${each}`)).text).not.toContain('nội dung tương tự');
    }
  });
});
