import { describe, expect, test, vi } from 'vitest';
import { lettersFunction } from '../../../../lambdas/petitions/module.ts';
import { digestOf } from '../../../../lambdas/platform/archive.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { stubbedArchive } from '../../../support/archive.ts';
import { createTable } from '../../../support/engine.ts';
import { httpEvent, lambdaContext, staffClaims } from '../../../support/http-event.ts';
import { READ, setClock, through } from '../../../support/petition-functions.ts';
import { aPetitionIn, codeOf, LATE_AT, THURSDAY } from '../../../support/petitions.ts';
import { act, claims, head, petitions, send, setUpStaff } from '../../../support/staff-flow.ts';

const archive = stubbedArchive();
setUpStaff(async (name) => {
  vi.stubEnv('LETTERS_BUCKET', 'bucket');
  return createTable(name);
});

const handler = httpHandler('petitions-letters', lettersFunction);
const call = through(handler);
const STATE = 'GET /v1/staff/petitions/{code}/apologyLetter';
const PRINT = `${STATE}/{copy}`;
const SEND = 'POST /v1/staff/petitions/{code}/apologyLetter';

const signed = {
  number: '12/UBND-VP',
  place: 'Việt Trì',
  signedOn: '2026-12-15',
  signer: { name: 'Trần Văn Nam', position: 'KT. Chủ tịch\nPhó Chủ tịch' },
  newDueOn: '2026-12-22',
  text: 'Phường Việt Trì xin lỗi ông/bà vì việc chậm trả lời này.',
};

let made = 0;
/** A petition that is late by one working day, or in another state. */
async function aLate(
  given: Parameters<typeof aPetitionIn>[1] = {},
  status: Parameters<typeof aPetitionIn>[0] = 'processing',
) {
  made += 1;
  const petition = aPetitionIn(status, { code: codeOf(`letter-${made}`), ...given });
  await petitions.create(petition);
  setClock(LATE_AT);
  return petition;
}
const state = (code: string, by = claims) => call(STATE, { params: { code }, claims: by });
const print = async (code: string, copy = 'draft', query = {}, by = claims) =>
  (await handler(httpEvent({ routeKey: PRINT, params: { code, copy }, query, claims: by }), lambdaContext())) as {
    statusCode: number;
    headers: Record<string, string>;
    body: string;
  };
const record = (code: string, body: Record<string, unknown>, by = claims) =>
  call(SEND, { params: { code }, claims: by, body });

// biome-ignore lint/suspicious/noExplicitAny: what the response has is what is tested
const lastEventOf = ({ events }: any) => events.at(-1);

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

  test('of a petition in time is refused', async () => {
    const { code, version } = await aLate();
    setClock(THURSDAY);

    expect(await record(code, { version, ...signed })).toMatchObject({
      status: 409,
      body: { code: 'petition.notLate' },
    });
  });
});

describe('letters are for those who may read the petition', () => {
  test('about conduct, for heads only', async () => {
    const { code, version } = await aLate({ matter: 'conduct' });

    expect((await state(code)).status).toBe(404);
    expect((await print(code)).statusCode).toBe(404);
    expect((await record(code, { version, ...signed })).status).toBe(404);
    expect((await record(code, { version, ...signed }, head)).status).toBe(200);
  });

  test('never for a barred head', async () => {
    const lock = { at: THURSDAY, by: { id: 'x', name: 'X' }, reason: 'Có dấu hiệu tố cáo', barred: [`${head['sub']}`] };
    const { code } = await aLate({ lock });

    expect((await state(code, head)).status).toBe(404);
    expect((await print(code, 'draft', {}, head)).statusCode).toBe(404);
  });

  test('of another petition are not found', async () => {
    const [first, other] = [await aLate(), await aLate()];
    const { body } = await record(first.code, { version: first.version, ...signed });

    expect(JSON.parse((await print(other.code, lastEventOf(body).letter.sha256)).body)).toMatchObject({
      code: 'petition.letterNotFound',
    });
    for (const copy of ['../x', '__proto__', 'DRAFT', '']) expect((await print(first.code, copy)).statusCode).toBe(404);
  });

  test('an auditor reads the draft and records nothing', async () => {
    const { code, version } = await aLate();
    const auditor = staffClaims('auditor', 'H44.100');

    expect((await state(code, auditor)).status).toBe(200);
    expect((await record(code, { version, ...signed }, auditor)).status).toBe(403);
  });
});
