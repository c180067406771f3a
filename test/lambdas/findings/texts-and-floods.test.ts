import { describe, expect, test } from 'vitest';
import { MOST_FINDINGS } from '../../../lambdas/findings/store.ts';
import { createTable } from '../../support/engine.ts';
import {
  act,
  entered,
  evidence,
  fields,
  freshFinding,
  idOf,
  put,
  read,
  reason,
  statusOf,
  stores,
  ward,
} from '../../support/findings.ts';
import { itemBytes } from '../../support/item-size.ts';
import { logLines } from '../../support/log-lines.ts';

logLines();
const fresh = freshFinding(createTable);

describe('texts', () => {
  test.each([
    ['found', 'Người dân gọi số 0912 345 678 nhưng không ai nghe máy.'],
    ['remedy', 'Ông Nguyễn Văn An phải xin lỗi người gửi.'],
  ])('that seem to contain personal data are refused until the author has checked them: %s', async (name, text) => {
    expect(await put(idOf(610), { [name]: text })).toMatchObject({
      status: 422,
      body: { code: 'finding.personalData', found: [{ in: name }] },
    });
    expect(await statusOf(put(idOf(name === 'found' ? 611 : 612), { [name]: text, confirm: true }))).toBe(200);
  });

  test('of a report, a confirmation, a return and a withdrawal are checked, too', async () => {
    const text = 'Liên hệ an.nguyen@phutho.example để biết.';
    const refused = { status: 422, body: { code: 'finding.personalData' } };
    expect(await act(fresh.id, 'report', { version: 1, text }, ward)).toMatchObject(refused);
    expect(await act(fresh.id, 'withdraw', { version: 1, reason: text })).toMatchObject(refused);
    await act(fresh.id, 'report', { version: 1, ...evidence }, ward);
    expect(await act(fresh.id, 'confirm', { version: 2, text })).toMatchObject(refused);
    expect(await act(fresh.id, 'return', { version: 2, reason: text })).toMatchObject(refused);
  });

  test.each([
    'javascript:alert(1)',
    'http://phutho.example/van-ban',
    'https://ai-do:mat-khau@phutho.example/',
    'https://phutho.example/ x',
    'không phải địa chỉ',
  ])('with %j as a link are refused', async (link) => {
    expect(await statusOf(act(fresh.id, 'report', { version: 1, ...evidence, link }, ward))).toBe(400);
  });

  test('may link to a published document', async () => {
    const link = 'https://phutho.example/van-ban/215-ubnd.pdf';

    expect((await act(fresh.id, 'report', { version: 1, ...evidence, link }, ward)).body).toMatchObject({
      report: { link },
    });
  });
});

describe('floods', () => {
  test.each(['PAKN-7K3D-9QXM', 'H44.100', '1', '../x', `${'0'.repeat(36)}`])(
    '%j is not the id of a finding',
    async (other) => {
      expect(await statusOf(read(other))).toBe(400);
      expect(await statusOf(put(other))).toBe(400);
    },
  );

  test('an agency has a bounded number of findings, also by moving them', async () => {
    for (let at = 0; at < MOST_FINDINGS; at += 1) {
      await stores.findings.save({ ...entered, id: idOf(10_000 + at), agency: 'H44.01' }, undefined);
    }

    const full = { status: 409, body: { code: 'finding.tooMany', most: MOST_FINDINGS } };
    expect(await put(idOf(20_000), { agency: 'H44.01' })).toMatchObject(full);
    expect(await put(fresh.id, { version: 1, agency: 'H44.01', why: reason })).toMatchObject(full);
    const changed = { version: 1, agency: 'H44.01', found: 'Nội dung khác của kết luận.', why: reason };
    expect(await statusOf(put(idOf(10_000), changed))).toBe(200);
  });

  test('an item that was changed as often and as long as possible fits into DynamoDB', async () => {
    const long = (letter: string, length: number) => letter.repeat(length);
    const source = { ...fields.source, title: long('ề', 300), number: long('Đ', 60) };
    const body = (letter: string) => ({
      source,
      found: long(letter, 1_000),
      remedy: long(letter, 1_000),
      why: long('ỹ', 500),
    });
    for (let version = 1; version <= 25; version += 1) {
      const title = long(version % 2 === 0 ? 'ạ' : 'ề', 300);
      const changed = await put(fresh.id, {
        version,
        ...body(version % 2 === 0 ? 'ạ' : 'ộ'),
        source: { ...source, title },
      });
      expect(changed.status).toBe(200);
    }
    const finding = await stores.findings.find(fresh.id);

    expect(finding?.changes).toHaveLength(20);
    expect(itemBytes({ ...finding })).toBeLessThan(300_000);
  }, 60_000);
});
