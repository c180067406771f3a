import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTable } from '../../../support/engine.ts';
import { staffClaims } from '../../../support/http-event.ts';
import { officerOf } from '../../../support/petition-functions.ts';
import { aPetitionIn, codeOf } from '../../../support/petitions.ts';
import { claims, petitions, send, setUpStaff } from '../../../support/staff-flow.ts';

const PATH = '/v1/staff/petitions/{code}/draft';

setUpStaff(createTable);
beforeAll(async () => vi.stubEnv('DRAFTS_TABLE', await createTable('drafts')));

let code: string;
let count = 0;
beforeEach(async () => {
  count += 1;
  code = codeOf(`drafts ${count}`);
  await petitions.create(aPetitionIn('processing', { code }));
});

const colleague = { ...claims, sub: 'officer-2', name: 'Trần Văn Nam' };
const text = 'Phường đã cử cán bộ kiểm tra';
const save = (body: object, by: object = claims) =>
  send(`PUT ${PATH}`, {
    params: { code },
    claims: by as typeof claims,
    headers: { 'content-type': 'application/json' },
    body: { action: 'answer', fields: { text }, version: 3, ...body },
  });
const list = (by: object = claims) => send(`GET ${PATH}`, { params: { code }, claims: by as typeof claims });
const remove = (action: string, by: object = claims, of = code, revision = '1') =>
  send(`DELETE ${PATH}`, { params: { code: of }, claims: by as typeof claims, query: { action, revision } });

describe('a draft', () => {
  test('is there again for its writer, and others see who began it and nothing of its text', async () => {
    const saved = await save({});

    expect(saved).toMatchObject({ status: 200, body: { action: 'answer', fields: { text }, version: 3, revision: 1 } });
    expect((await list()).body).toEqual({ items: [saved.body], others: [] });
    const seen = (await list(colleague)).body as { items: unknown[]; others: object[] };
    expect(seen).toMatchObject({ items: [], others: [{ action: 'answer', name: claims['name'] }] });
    expect(JSON.stringify(seen)).not.toContain(text);
  });

  test('changes nothing of the petition', async () => {
    const before = await petitions.find(code);
    await save({});

    expect(await petitions.find(code)).toEqual(before);
  });

  test('is replaced by the next save of the window that read it', async () => {
    await save({});

    expect((await save({ revision: 1, fields: { text: `${text} và` } })).body).toMatchObject({ revision: 2 });
    expect((await list()).body).toMatchObject({ items: [{ fields: { text: `${text} và` } }] });
  });

  test('that was saved in another window meanwhile is not overwritten', async () => {
    await save({});
    await save({ revision: 1, fields: { text: 'Cửa sổ thứ hai' } });

    for (const revision of [{}, { revision: 1 }, { revision: 7 }]) {
      expect(await save({ ...revision, fields: { text: 'Cửa sổ thứ nhất' } })).toMatchObject({
        status: 409,
        body: { code: 'draft.changed', revision: 2 },
      });
    }
    expect((await list()).body).toMatchObject({ items: [{ fields: { text: 'Cửa sổ thứ hai' } }] });
  });

  test('that was removed in another window is not brought back', async () => {
    await save({});
    await remove('answer');
    const again = await save({ revision: 1 });

    expect(again).toMatchObject({ status: 409, body: { code: 'draft.changed' } });
    expect(again.body).not.toHaveProperty('revision');
  });

  test('saved again with the same text is the same draft, so that a retry succeeds', async () => {
    const first = await save({});

    expect(await save({})).toEqual(first);
  });

  test.each([
    ['of another action', { action: 'note' }],
    ['of a colleague', {}],
  ])('%s is a draft of its own', async (_, more) => {
    await save({});
    const other = await save(more, 'action' in more ? claims : colleague);

    expect(other).toMatchObject({ status: 200, body: { revision: 1 } });
    expect((await list()).body).toMatchObject({ items: { length: 'action' in more ? 2 : 1 } });
  });

  test('is removed by its writer alone, and once more without harm', async () => {
    await save({});
    expect((await remove('answer', colleague)).status).toBe(200);
    expect((await list()).body).toMatchObject({ items: [{ action: 'answer' }] });

    expect(await remove('answer')).toMatchObject({ status: 200, body: { code, action: 'answer' } });
    expect((await remove('answer')).status).toBe(200);
    expect((await list()).body).toEqual({ items: [], others: [] });
  });

  test('that another window saved since is not removed', async () => {
    await save({});
    await save({ revision: 1, fields: { text: 'Cửa sổ thứ hai' } });

    expect(await remove('answer')).toMatchObject({ status: 409, body: { code: 'draft.changed', revision: 2 } });
    expect((await list()).body).toMatchObject({ items: [{ fields: { text: 'Cửa sổ thứ hai' } }] });
    expect((await remove('answer', claims, code, '2')).status).toBe(200);
  });

  test.each(['', 'x', '-1', '1.5'])('is not removed under the revision %j', async (revision) => {
    expect(await remove('answer', claims, code, revision)).toMatchObject({ status: 400 });
  });

  test('is listed beside long ones of others', async () => {
    const long = Object.fromEntries([...'abcde'].map((name) => [name, 'ế'.repeat(8_000)]));
    for (let at = 0; at < 10; at += 1) {
      await save({ fields: long }, { ...claims, sub: `a-${at}`, name: `Người ${at}` });
    }
    await save({});

    expect((await list()).body).toMatchObject({ items: [{ fields: { text } }], others: { length: 10 } });
  });

  test.each([
    ['an action that there is not', { action: 'erase' }],
    ['a field with a long name', { fields: { ['x'.repeat(41)]: text } }],
    ['a text beyond what any action takes', { fields: { text: 'x'.repeat(20_001) } }],
    ['more fields than any action has', { fields: Object.fromEntries([...'abcdefghijk'].map((name) => [name, 'x'])) }],
    ['a field that the contract does not have', { person: 'officer-2' }],
  ])('with %s is refused', async (_, body) => {
    expect(await save(body)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });
});

describe('drafts are for those who may act', () => {
  test('an auditor sees who writes, and saves nothing', async () => {
    await save({});
    const auditor = staffClaims('auditor', 'H44.100');

    expect((await list(auditor)).body).toMatchObject({ others: [{ name: claims['name'] }] });
    expect(await save({}, auditor)).toMatchObject({ status: 403, body: { code: 'caller.forbidden' } });
  });

  test('a stranger finds no petition, and no code of one that is not there removes anything', async () => {
    const stranger = officerOf('H44.104');

    expect(await list(stranger)).toMatchObject({ status: 404, body: { code: 'petition.notFound' } });
    expect(await save({}, stranger)).toMatchObject({ status: 404, body: { code: 'petition.notFound' } });
    expect(await remove('answer', stranger)).toMatchObject({ status: 404 });
    expect(await remove('answer', claims, 'không có')).toMatchObject({ status: 404 });
  });
});
