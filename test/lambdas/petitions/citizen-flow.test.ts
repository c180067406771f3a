import { describe, expect, test } from 'vitest';
import { claimOf } from '../../../lambdas/petitions/claim.ts';
import { body, petitions, received, setUpCitizen, submit } from '../../support/citizen-flow.ts';
import { createTable } from '../../support/engine.ts';
import { CODE_KEY, setClock } from '../../support/petition-functions.ts';
import { aPetition, aPetitionIn, LATE_AT } from '../../support/petitions.ts';

setUpCitizen(createTable);

describe('a key', () => {
  test('and the same body again is the same petition and the same answer, however much later', async () => {
    const first = await submit('again');
    setClock(LATE_AT);
    const second = await submit('again');

    expect(first.status).toBe(201);
    expect(second).toStrictEqual({ ...first, status: 200 });
  });

  test('and the same body in other words of JSON is the same petition', async () => {
    const first = await submit('spelt');
    const { contact, kind, ...rest } = body;
    const spelt = {
      ...rest,
      contact: { phone: '+84 912.345.678', name: ` ${contact.name.normalize('NFD')}` },
      kind,
      language: 'vi',
    };

    expect(await submit('spelt', spelt)).toStrictEqual({ ...first, status: 200 });
  });

  test('with another body is refused, and what is kept stays', async () => {
    const first = await submit('mismatch');
    const kept = await petitions.find(`${first.body['code']}`);

    const second = await submit('mismatch', { ...body, content: 'Một nội dung khác hẳn với lần trước.' });

    expect(second).toMatchObject({ status: 409, body: { code: 'idempotency.mismatch' } });
    expect(JSON.stringify(second.body)).not.toContain(`${first.body['receipt']}`);
    expect(await petitions.find(`${first.body['code']}`)).toStrictEqual(kept);
  });

  test('sent again after the petition was answered still gets the first answer', async () => {
    const first = await submit('answered');
    const code = `${first.body['code']}`;
    const kept = await petitions.find(code);
    const { keyHash = '', bodyHash = '', receivedAt = '', promisedOn = '' } = kept ?? {};
    const published = { ...aPetitionIn('published'), code, keyHash, bodyHash, receivedAt, promisedOn };
    await petitions.save(published, kept ?? aPetition());

    expect(await submit('answered')).toStrictEqual({ ...first, status: 200 });
  });

  test('sent twenty times at once makes one petition and one receipt', async () => {
    const sent = { ...body, agency: 'H44.104' };

    const all = await Promise.all(Array.from({ length: 20 }, () => submit('at once', sent)));

    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(19);
    expect(new Set(all.map(({ body: answer }) => JSON.stringify(answer))).size).toBe(1);
    expect(await received('H44.104')).toStrictEqual([all[0]?.body['code']]);
  });

  test('whose code is taken by another gets the next code, and gets it again', async () => {
    const { codeAt } = claimOf(CODE_KEY, 'collides', {});
    const other = aPetition({ code: codeAt(0) });
    await petitions.create(other);

    const first = await submit('collides');
    const second = await submit('collides');

    expect(first).toMatchObject({ status: 201, body: { code: codeAt(1) } });
    expect(second).toStrictEqual({ ...first, status: 200 });
    expect(await petitions.find(codeAt(0))).toEqual(other);
    expect(await submit('collides', { ...body, kind: 'proposal' })).toMatchObject({ status: 409 });
  });

  test('sent twenty times at once while its code is taken by another still makes one petition', async () => {
    const { codeAt } = claimOf(CODE_KEY, 'collides at once', {});
    await petitions.create(aPetition({ code: codeAt(0) }));
    const sent = { ...body, agency: 'H44.07' };

    const all = await Promise.all(Array.from({ length: 20 }, () => submit('collides at once', sent)));

    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await received('H44.07')).toStrictEqual([codeAt(1)]);
  });
});

describe('what cannot be taken in', () => {
  const unknown = { ...body, agency: 'H44.999' };
  const unreachable = { ...body, contact: { name: 'Nguyễn Thị Minh Họa' } };

  test.each([
    ['an agency there is not', unknown, 422, 'petition.agencyUnknown'],
    ['a sender who cannot be reached', unreachable, 422, 'petition.unreachable'],
    ['a text of nine characters', { ...body, content: 'Đường hỏn' }, 400, 'request.invalid'],
    ['no content', { ...body, content: undefined }, 400, 'request.invalid'],
    ['no sender', { ...body, contact: undefined }, 400, 'request.invalid'],
    ['a field of its own', { ...body, status: 'published' }, 400, 'request.invalid'],
  ])('%s', async (_, sent, status, code) => {
    const key = `refused ${JSON.stringify(sent)}`.slice(0, 255);
    const { codeAt } = claimOf(CODE_KEY, key, {});

    expect(await submit(key, sent)).toMatchObject({ status, body: { code, status } });
    expect(await petitions.find(codeAt(0))).toBeUndefined();
  });

  test('does not use up its key', async () => {
    await submit('used?', unknown);

    expect(await submit('used?')).toMatchObject({ status: 201 });
  });
});
