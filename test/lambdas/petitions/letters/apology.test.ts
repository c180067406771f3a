import { describe, expect, test, vi } from 'vitest';
import { digestOf } from '../../../../lambdas/platform/archive.ts';
import {
  aLate,
  archive,
  lastEventOf,
  print,
  record,
  setUpLetters,
  signed,
  state,
} from '../../../support/apology-letters.ts';
import { createTable } from '../../../support/engine.ts';
import { READ, setClock } from '../../../support/petition-functions.ts';
import { LATE_AT, THURSDAY } from '../../../support/petitions.ts';
import { act, claims, head, send } from '../../../support/staff-flow.ts';

setUpLetters(createTable);

describe('the draft of a letter of apology', () => {
  test('has its fields filled from a late petition, and no number', async () => {
    const { code, version } = await aLate();

    expect((await state(code)).body).toStrictEqual({
      ...{ code, version, sent: [] },
      draft: {
        ...{ receivedOn: '2026-11-20', dueOn: '2026-12-14', workingDaysLate: 1, isSenderHidden: false },
        receiver: `Ông/bà người gửi phản ánh, kiến nghị ${code}`,
        agency: { code: 'H44.100', name: { vi: 'Phường Việt Trì', en: 'Việt Trì ward' } },
        newDueOn: '2026-12-22',
        text: 'Phường Việt Trì xin lỗi ông/bà vì việc chậm trả lời này.',
        basis: [{ vi: expect.stringContaining('20/2008/NĐ-CP'), en: expect.stringContaining('20/2008/NĐ-CP') }],
        form: { id: 'vn.apology', version: '2026.1' },
      },
    });
  });

  test('contains what the agency explained about this due day', async () => {
    const { code, version } = await aLate();
    await act('explainDelay', code, { version, text: 'Đơn vị thoát nước <chưa> phản hồi.' });

    expect((await state(code)).body).toMatchObject({ draft: { explanation: 'Đơn vị thoát nước <chưa> phản hồi.' } });
    expect((await print(code)).body).toContain('Lý do: Đơn vị thoát nước &lt;chưa&gt; phản hồi.');
  });

  test('is printed with room for number, day, name and signature', async () => {
    const { code } = await aLate();
    const { statusCode, headers, body } = await print(code);

    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': `inline; filename="${code}-draft.html"`,
      'cache-control': 'no-store',
    });
    expect(body).toContain('<p>Số: ............</p>');
    expect(body).toContain('ngày ...... tháng ...... năm ..........');
    expect(body).toContain('chậm 01 ngày làm việc so với hạn');
    expect(body).toMatch(/Kính gửi: Ông\/bà \.{40} \(người gửi/);
    expect(body).not.toMatch(/<script|http/);
  });

  test('takes another day and another text, as HTML of neither', async () => {
    const { code } = await aLate();
    const { body } = await print(code, 'draft', { newDueOn: '2026-12-24', text: 'Xin lỗi <b>ông/bà</b> & gia đình.' });

    expect(body).toContain('chậm nhất vào ngày 24/12/2026');
    expect(body).toContain('Xin lỗi &lt;b&gt;ông/bà&lt;/b&gt; &amp; gia đình.');
  });

  test('leaves no room for the name of a sender who stays unknown', async () => {
    const { code } = await aLate({ hideIdentity: true });

    expect((await state(code)).body).toMatchObject({ draft: { isSenderHidden: true } });
    expect((await print(code)).body).toContain(`Kính gửi: Ông/bà người gửi phản ánh, kiến nghị ${code}<`);
  });

  test.each([
    ['in time', 'processing', THURSDAY, 'petition.notLate'],
    ['answered', 'answered', LATE_AT, 'petition.notLate'],
    ['waiting for its publication', 'awaitingPublication', '2027-01-11T02:00:00.000Z', 'petition.illegalMove'],
  ] as const)('does not exist of a petition that is %s', async (_, status, now, code) => {
    const petition = await aLate({}, status);
    setClock(now);

    expect((await state(petition.code)).body).toStrictEqual({ code: petition.code, sent: [] });
    expect(JSON.parse((await print(petition.code)).body)).toMatchObject({ status: 409, code });
  });
});

describe('a signed letter', () => {
  test('is kept under its hash, and apologises with the new day', async () => {
    const { code, version } = await aLate();
    const { status, body } = await record(code, { version, ...signed });

    expect(status).toBe(200);
    expect(body).toMatchObject({ version: version + 1, dueOn: '2026-12-14', newDueOn: '2026-12-22' });
    const [put] = archive.puts();
    const file = Buffer.from(put?.Body as Buffer);
    const sha256 = digestOf(file, 'hex');
    expect(put?.Key).toBe(`letters/${code}/${sha256}.html`);
    const { place: _, text, ...kept } = signed;
    const letter = { ...kept, sha256, bytes: file.length };
    expect(lastEventOf(body)).toMatchObject({ event: 'apologised', note: text, letter });

    expect((await state(code)).body['sent']).toStrictEqual([
      { ...letter, text, sentAt: LATE_AT, path: `/v1/staff/petitions/${code}/apologyLetter/${sha256}` },
    ]);
    const copy = await print(code, sha256);
    expect(copy.body).toBe(file.toString());
    expect(copy.body).toContain('<p>Số: 12/UBND-VP</p>');
    expect(copy.body).toContain('Việt Trì, ngày 15 tháng 12 năm 2026');
    expect(copy.body).toContain('KT. Chủ tịch<br>Phó Chủ tịch</p>');
    expect(copy.body).toContain('<p class="bold">Trần Văn Nam</p>');
  });

  test('is signed on the due day itself, if that ended at an hour', async () => {
    const { code, version } = await aLate({ dueOn: '2026-12-15', answerDueAt: '2026-12-15T01:00:00.000Z' });
    await act('explainDelay', code, { version, text: 'Đơn vị thoát nước chưa phản hồi.' });

    expect((await state(code)).body).toMatchObject({ draft: { workingDaysLate: 0, explanation: expect.any(String) } });
    expect((await record(code, { version: version + 1, ...signed })).status).toBe(200);
  });

  test('is read after the petition was answered, and its file was not changed', async () => {
    const { code, version } = await aLate();
    const sent = await record(code, { version, ...signed });
    await act('explainDelay', code, { version: version + 1, text: 'Đơn vị thoát nước chưa phản hồi.' });
    const answered = await act('answer', code, { version: version + 2, text: 'Phường đã nạo vét cống.' });
    expect(answered.status).toBe(200);

    const { sha256 } = lastEventOf(sent.body).letter;
    expect((await state(code)).body).toMatchObject({ sent: [{ sha256 }] });
    expect((await print(code, sha256)).statusCode).toBe(200);
    archive.files.set(`letters/${code}/${sha256}.html`, Buffer.from('forged'));
    expect((await print(code, sha256)).statusCode).toBe(500);
  });

  test('is not recorded when its file could not be stored', async () => {
    const { code, version } = await aLate();
    archive.fails();

    expect((await record(code, { version, ...signed })).status).toBe(500);
    expect((await send(READ, { params: { code }, claims })).body['version']).toBe(version);
  });

  test.each([
    ['signed on the due day', { signedOn: '2026-12-14' }, 422, 'petition.signingDayInvalid'],
    ['signed tomorrow', { signedOn: '2026-12-16' }, 422, 'petition.signingDayInvalid'],
    ['that promises a Sunday', { newDueOn: '2026-12-20' }, 422, 'petition.dateInvalid'],
    ['that promises today', { newDueOn: '2026-12-15' }, 422, 'petition.dateInvalid'],
    ['with an old version', { version: 1 }, 409, 'petition.versionConflict'],
    ['without a number', { number: ' ' }, 400, 'request.invalid'],
    ['with the name of the sender as a field', { receiver: 'Nguyễn Thị Minh Họa' }, 400, 'request.invalid'],
    ['signed on no day', { signedOn: '2026-13-45' }, 400, 'request.invalid'],
    ['with two lines of name', { signer: { name: 'Trần\nNam', position: 'Chủ tịch' } }, 400, 'request.invalid'],
  ])('%s is refused, and no file is kept', async (_, given, status, code) => {
    const petition = await aLate();

    expect(await record(petition.code, { version: petition.version, ...signed, ...given })).toMatchObject({
      status,
      body: { code },
    });
    expect(archive.puts()).toStrictEqual([]);
  });

  test('has a number of its own in the petition, and there are at most three', async () => {
    const { code, version } = await aLate();
    await record(code, { version, ...signed });

    expect(await record(code, { version: version + 1, ...signed })).toMatchObject({
      status: 409,
      body: { code: 'petition.letterNumberTaken', version: version + 1 },
    });
    await record(code, { version: version + 1, ...signed, number: '13/UBND-VP' });
    await record(code, { version: version + 2, ...signed, number: '14/UBND-VP' });
    expect(await record(code, { version: version + 3, ...signed, number: '15/UBND-VP' })).toMatchObject({
      status: 409,
      body: { code: 'petition.tooOften' },
    });
    expect((await state(code)).body).not.toHaveProperty('draft');
  });

  test('of two that are recorded at once, one is', async () => {
    const { code, version } = await aLate();
    const both = await Promise.all(['1/UBND', '2/UBND'].map((number) => record(code, { version, ...signed, number })));

    expect(both.map(({ status }) => status).sort()).toStrictEqual([200, 409]);
    expect((await state(code)).body['sent']).toHaveLength(1);
  });

  test('is shown to nobody after state secrets were removed from the petition', async () => {
    const { code, version } = await aLate();
    const sent = await record(code, { version, ...signed });
    const [letter] = (await state(code)).body['sent'] as { sha256: string }[];
    expect((await print(code, letter?.sha256)).statusCode).toBe(200);
    vi.stubEnv('DRAFTS_TABLE', await createTable('drafts'));
    const reason = 'Giải trình có nội dung thuộc bí mật nhà nước.';
    expect(await act('remove', code, { version: sent.body['version'], reason }, head)).toMatchObject({ status: 200 });

    expect((await state(code)).body).toMatchObject({ sent: [] });
    expect((await print(code, letter?.sha256)).statusCode).toBe(404);
  });

  test('of a petition in time is refused', async () => {
    const { code, version } = await aLate();
    setClock(THURSDAY);

    expect(await record(code, { version, ...signed })).toMatchObject({
      status: 409,
      body: { code: 'petition.notLate' },
    });
  });
});
