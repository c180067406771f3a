import { DecryptCommand } from '@aws-sdk/client-kms';
import { describe, expect, test } from 'vitest';
import { OpenedContact } from '../../../lambdas/petitions/answers.ts';
import { MAX_EVENTS, RESERVED_EVENTS } from '../../../lambdas/petitions/domain/case/history.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { officerOf, READ, TRACK } from '../../support/petition-functions.ts';
import { THURSDAY } from '../../support/petitions.ts';
import { claims, REASON, sender, setUpContacts } from '../../support/sent-contacts.ts';

const lines = logLines();
const { kms, ask, work, petitions, aSent, open } = setUpContacts(createTable);

describe('opening the contact of a sender', () => {
  test('gives what was sealed, as it was given', async () => {
    const { code } = await aSent();

    const { status, body } = await open(code);

    expect(status).toBe(200);
    expect(body).toStrictEqual({ code, contact: { ...sender, phone: '+84912345678' }, version: 1 });
    expect(OpenedContact().parse(body)).toStrictEqual(body);
  });

  test('of a sender who gave only an address gives only that', async () => {
    const { code } = await aSent({ name: 'Hoa', address: 'Tổ 5' });

    expect((await open(code)).body['contact']).toStrictEqual({ name: 'Hoa', address: 'Tổ 5' });
  });

  test('asks KMS once, with the key that is meant and nothing of the contact', async () => {
    const { code } = await aSent();

    await open(code);

    expect(kms.calls()).toHaveLength(1);
    expect(kms.commandCalls(DecryptCommand)[0]?.args[0].input).toMatchObject({
      KeyId: 'seal-key',
      EncryptionAlgorithm: 'RSAES_OAEP_SHA_256',
    });
  });

  test('leaves a trace that staff see and the sender does not', async () => {
    const { code, receipt } = await aSent();

    await open(code);

    const seen = await work(READ, { params: { code }, claims });
    const tracked = await ask(TRACK, { params: { code }, headers: { receipt } });
    expect((await petitions().find(code))?.events.at(-1)).toStrictEqual({
      at: THURSDAY,
      event: 'contactOpened',
      by: { id: claims['sub'], name: claims['name'] },
      note: REASON,
    });
    expect(JSON.stringify(seen.body)).toContain(REASON);
    expect(JSON.stringify(seen.body)).not.toContain(sender.name);
    expect(JSON.stringify(tracked.body)).not.toContain(REASON);
    expect(JSON.stringify(tracked.body)).not.toContain('contactOpened');
  });

  test('leaves the trace before KMS is asked, so that there is one also where opening fails', async () => {
    const { code } = await aSent();
    kms.on(DecryptCommand).rejects(new Error('KMS is down'));

    expect((await open(code)).status).toBe(500);
    expect((await petitions().find(code))?.events.at(-1)?.event).toBe('contactOpened');
  });

  test('leaves a trace each time', async () => {
    const { code } = await aSent();

    await open(code);
    await open(code);

    expect((await petitions().find(code))?.events.map(({ event }) => event)).toStrictEqual([
      'submitted',
      'contactOpened',
      'contactOpened',
    ]);
  });

  test('by ten at once leaves as many traces as were opened', async () => {
    const { code } = await aSent();

    const all = await Promise.all(Array.from({ length: 10 }, () => open(code)));

    const opened = all.filter(({ status }) => status === 200).length;
    expect(opened).toBeGreaterThan(0);
    expect(all.filter(({ status }) => status === 409)).toHaveLength(10 - opened);
    expect(kms.calls()).toHaveLength(opened);
    expect((await petitions().find(code))?.events).toHaveLength(1 + opened);
  });

  test('is logged by agency, without the sender, the reason or who opened it', async () => {
    const { code } = await aSent();

    await open(code);

    const text = JSON.stringify(lines());
    expect(lines()).toContainEqual(expect.objectContaining({ event: 'CONTACT_OPENED', agency: 'H44.100' }));
    for (const secret of ['Họa', '912345678', sender.email, 'Gia Cẩm', REASON, `${claims['name']}`])
      expect(text).not.toContain(secret);
  });
});

describe('the contact stays closed', () => {
  test.each([
    ['an officer of another agency', officerOf('H44.104'), 404],
    ['an officer of the agency above', officerOf('H44'), 404],
    ['an admin', staffClaims('admin', 'H44.100'), 404],
    ['an auditor', staffClaims('auditor', 'H44'), 403],
    ['a token without a role', staffClaims('', 'H44.100'), 403],
  ])('to %s', async (_, by, status) => {
    const { code } = await aSent();

    expect((await open(code, { reason: REASON }, by)).status).toBe(status);
    expect((await petitions().find(code))?.version).toBe(1);
    expect(kms.calls()).toHaveLength(0);
  });

  test.each([
    ['no reason', {}],
    ['too short a reason', { reason: 'vì' }],
    ['too long a reason', { reason: 'x'.repeat(501) }],
    ['a reason of blanks', { reason: '          ' }],
    ['a reason of two lines', { reason: 'vì lý do\nnày' }],
    ['more than a reason', { reason: REASON, version: 1 }],
  ])('for %s', async (_, body) => {
    const { code } = await aSent();

    expect(await open(code, body)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    expect((await petitions().find(code))?.version).toBe(1);
    expect(kms.calls()).toHaveLength(0);
  });

  test('once it was opened too often, so that there is room left for an answer', async () => {
    const { code } = await aSent();
    const petition = await petitions().find(code);
    const events = Array.from({ length: MAX_EVENTS - RESERVED_EVENTS }, () => ({
      at: THURSDAY,
      event: 'contactOpened' as const,
    }));
    if (petition !== undefined) await petitions().save({ ...petition, events }, petition);

    expect(await open(code)).toMatchObject({ status: 409, body: { code: 'petition.historyFull', version: 1 } });
    expect(kms.calls()).toHaveLength(0);
  });

  test('when the sealed contact was put on another petition', async () => {
    const mine = await aSent();
    const theirs = await aSent();
    const petition = await petitions().find(mine.code);
    const other = await petitions().find(theirs.code);
    if (petition === undefined || other === undefined) throw new Error('both were sent');
    await petitions().save({ ...petition, sealedContact: other.sealedContact }, petition);

    expect((await open(mine.code)).status).toBe(500);
  });
});
