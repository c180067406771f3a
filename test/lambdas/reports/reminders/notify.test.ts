import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../../support/engine.ts';
import { logLines } from '../../../support/log-lines.ts';
import { aPerson } from '../../../support/people.ts';
import { setClock } from '../../../support/petition-functions.ts';
import {
  cases,
  record,
  runJob,
  seedLate,
  setUpReminders,
  signed,
  stores,
  undo,
  WARD,
  WEEK,
} from '../../../support/reminders.ts';

setUpReminders(createTable);
logLines();
beforeAll(seedLate);

describe('a letter', () => {
  test('notifies nobody before it was recorded', async () => {
    expect(await runJob()).toMatchObject({ reminded: 0 });
    await record({ ...signed, cases, number: '215/UBND-VP' });
    await undo({ version: 1, reason: 'Ghi nhầm văn bản.' });
    // It was undone before anybody was notified of it.
    expect(await runJob()).toMatchObject({ reminded: 0 });
    await record({ ...signed, cases, version: 2 });
    const letter = { ...signed, cases: cases.slice(0, 2), number: '216/UBND-VP' };
    expect((await record({ ...letter, version: 3, reason: 'Bỏ hai việc đã xong.' })).status).toBe(200);
  });

  test('notifies heads and leaders of the agency once, in office hours', async () => {
    const message = (id: string) => stores.messages.find(`reminder/${WEEK}/${WARD}/${id}`);
    setClock('2026-12-21T13:00:00.000Z');
    expect(await runJob()).toMatchObject({ reminded: 0 });
    setClock('2026-12-22T02:00:00.000Z');
    expect(await runJob()).toMatchObject({ reminded: 3 });
    expect(await runJob()).toMatchObject({ reminded: 0 });

    expect((await message('3/head/email'))?.content).toMatchObject({
      to: 'head@example.com',
      subject:
        '[Lắng Nghe] Tỉnh Phú Thọ đính chính văn bản đôn đốc số 216/UBND-VP ngày 21/12/2026, trả lời chậm nhất ngày 28/12/2026',
      text: expect.stringContaining(`Văn bản nêu 2 phản ánh, kiến nghị quá hạn của Phường Việt Trì (tuần ${WEEK}).`),
    });
    expect((await message('3/english/email'))?.content.text).toContain(
      'The letter lists 2 late petitions of Việt Trì ward',
    );
    expect((await message('3/phone/sms'))?.content.text).toMatch(
      /^Lang Nghe: Tinh Phu Tho dinh chinh van ban don doc so 216/,
    );
    for (const none of ['3/officer/email', '3/silent/email', '2/head/email'])
      expect(await message(none)).toBeUndefined();
  });

  test('that was undone after its notification is news again', async () => {
    expect((await undo({ version: 4, reason: 'Gửi nhầm đơn vị nhận.' })).status).toBe(200);
    expect(await runJob()).toMatchObject({ reminded: 3 });
    const message = await stores.messages.find(`reminder/${WEEK}/${WARD}/3-undone/head/email`);
    expect(message?.content.text).toContain('Tỉnh Phú Thọ đã hủy văn bản đôn đốc số 216/UBND-VP ngày 21/12/2026.');
    const english = await stores.messages.find(`reminder/${WEEK}/${WARD}/3-undone/english/email`);
    expect(english?.content.text).toContain('need not answer this letter');
    expect(await runJob()).toMatchObject({ reminded: 0 });
    expect((await record({ ...signed, cases, version: 5 })).status).toBe(200);
  });

  test('that is not answered by its day is in the weekly message to leaders above, and to nobody else', async () => {
    const people = [
      { id: 'leader', agency: 'H44', role: 'leader', email: 'leader@example.com' },
      { id: 'neighbour', agency: 'H44.104', role: 'leader', email: 'neighbour@example.com' },
    ] as const;
    for (const person of people) await stores.directory.putPerson(aPerson(person));
    setClock('2027-01-04T02:00:00.000Z');
    await runJob();

    const message = await stores.messages.find('weekly/2026-W53/leader/email');
    expect(message?.content.text).toContain(
      '- Phường Việt Trì: văn bản số 215/UBND-VP, quá hạn trả lời 4 ngày làm việc',
    );
    const beside = await stores.messages.find('weekly/2026-W53/neighbour/email');
    expect(beside?.content.text).not.toMatch(/đôn đốc|Việt Trì/);
    expect(beside).toBeDefined();
  });
});
