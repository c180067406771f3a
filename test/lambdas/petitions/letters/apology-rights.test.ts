import { describe, expect, test } from 'vitest';
import { aLate, lastEventOf, print, record, setUpLetters, signed, state } from '../../../support/apology-letters.ts';
import { createTable } from '../../../support/engine.ts';
import { staffClaims } from '../../../support/http-event.ts';
import { THURSDAY } from '../../../support/petitions.ts';
import { head } from '../../../support/staff-flow.ts';

setUpLetters(createTable);

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
