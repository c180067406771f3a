import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type DirectoryStore, directoryStore } from '../../../lambdas/directory/store.ts';
import type { Status } from '../../../lambdas/petitions/domain/case/status.ts';
import { citizenFunction, staffFunction } from '../../../lambdas/petitions/module.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { sha256 } from '../../../lambdas/platform/hmac.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { anAgency } from '../../support/agencies.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { RECEIPT } from '../../support/page-petitions.ts';
import { aPerson } from '../../support/people.ts';
import { actRoute, LIST, READ, setClock, setUpPetitions, TRACK, through } from '../../support/petition-functions.ts';
import { ANSWER, aPetitionIn, codeOf, type Given, MONDAY } from '../../support/petitions.ts';

const send = through(httpHandler('petitions-staff', staffFunction));
const ask = through(httpHandler('petitions-citizen', citizenFunction));
logLines();
const AGENCY = 'H44.100';
const officer = staffClaims('officer', AGENCY);
const head = staffClaims('head', AGENCY);
const reason = 'Có dấu hiệu tố cáo cán bộ thụ lý.';

/** A leader of the province. */
const ABOVE = 'leader-above';

let petitions: PetitionStore;
let directory: DirectoryStore;
let made = 0;
beforeAll(async () => {
  const tables = await setUpPetitions(createTable);
  petitions = petitionStore(dynamoTable(tables.petitions));
  directory = directoryStore(dynamoTable(tables.directory), 'H44');
  setClock(MONDAY);
  await directory.putAgency(anAgency({ code: 'H44.901', parent: 'H44', validTo: '2026-11-20', successor: AGENCY }));
  await directory.putPerson(aPerson({ id: ABOVE, agency: 'H44', name: 'Lê Thị Hòa', role: 'leader' }));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function standing(status: Status, given: Given = {}) {
  made += 1;
  const petition = aPetitionIn(status, { code: codeOf(`restricted ${made}`), receiptHash: sha256(RECEIPT), ...given });
  await petitions.create(petition);
  return petition;
}
const read = async (code: string, claims: Record<string, string>) =>
  (await send(READ, { params: { code }, claims })).status;
const act = (name: string, code: string, body: unknown, claims = head) =>
  send(actRoute(name), { params: { code }, claims, body });
const listed = async (code: string, claims: Record<string, string>) => {
  const { body } = await send(LIST, { claims, query: { agency: AGENCY } });
  return (body['items'] as { code: string }[]).some((row) => row.code === code);
};

describe('a petition about conduct', () => {
  test('is read by the head and the level above, never by officers or auditors, and officers do not see it listed', async () => {
    const { code } = await standing('submitted', { matter: 'conduct' });

    expect(await read(code, officer)).toBe(404);
    expect(await read(code, staffClaims('auditor', AGENCY))).toBe(404);
    expect(await read(code, head)).toBe(200);
    expect(await read(code, staffClaims('leader', 'H44'))).toBe(200);
    expect(await listed(code, officer)).toBe(false);
    expect(await listed(code, head)).toBe(true);
    expect(await act('accept', code, { version: 1 }, officer)).toMatchObject({ status: 404 });
  });

  test('left by an agency that ended is not for the officers of its successor either', async () => {
    const { code } = await standing('submitted', { matter: 'conduct', agency: 'H44.901' });

    expect(await read(code, officer)).toBe(404);
    expect(await listed(code, officer)).toBe(false);
    expect(await read(code, head)).toBe(200);
    expect(await listed(code, head)).toBe(true);
  });

  test('is answered with what was found', async () => {
    const { code, version } = await standing('accepted', { matter: 'conduct' });
    const body = { version, text: ANSWER };

    expect(await act('answer', code, body)).toMatchObject({ status: 422, body: { code: 'petition.outcomeNeeded' } });
    expect(await act('answer', code, { ...body, outcome: 'founded' })).toMatchObject({
      status: 200,
      body: { answer: { outcome: 'founded' } },
    });
  });
});

describe('a petition that looks like a denunciation', () => {
  test('is not listed for those whom it may be about, and not assigned to them', async () => {
    const { code, version } = await standing('processing');
    const leader = staffClaims('leader', 'H44');
    await directory.putPerson(aPerson({ id: `${head['sub']}`, name: 'Nguyễn Hữu Thành', role: 'head' }));
    await act('lock', code, { version, reason, barred: [head['sub']] }, leader);

    expect(await read(code, head)).toBe(404);
    expect(await listed(code, head)).toBe(false);
    expect(await listed(code, leader)).toBe(true);
    expect(await act('assign', code, { version: version + 1, to: head['sub'] }, leader)).toMatchObject({
      status: 422,
      body: { code: 'petition.assigneeUnknown' },
    });
  });

  test('is locked by whoever handles it, who then cannot open it', async () => {
    const { code, version } = await standing('processing');

    const locked = await act('lock', code, { version, reason }, officer);

    expect(locked).toMatchObject({ status: 200, body: { lock: { reason }, allowed: [] } });
    expect(await read(code, officer)).toBe(404);
    expect(await listed(code, officer)).toBe(false);
    expect(await read(code, head)).toBe(200);
  });

  test('cannot be opened by those whom it may be about, not even by a head', async () => {
    const { code, version } = await standing('processing');

    await act('lock', code, { version, reason, barred: [head['sub']] }, officer);

    expect(await read(code, head)).toBe(404);
    expect(await read(code, staffClaims('head', 'H44'))).toBe(200);
  });

  test('always has somebody who can read it, and so unlock it', async () => {
    const { code, version } = await standing('processing');
    await directory.putPerson(aPerson({ id: 'officer-7', name: 'Trần Văn Ba' }));
    const lock = (barred: readonly unknown[]) => act('lock', code, { version, reason, barred }, officer);

    expect(await lock([head['sub'], ABOVE, 'officer-7'])).toMatchObject({
      status: 422,
      body: { code: 'petition.everyoneBarred' },
    });
    expect(await read(code, head)).toBe(200);
    expect(await lock([head['sub'], 'officer-7'])).toMatchObject({ status: 200 });
  });

  test.each(['refused', 'forwardedOut', 'withdrawn', 'merged'] as const)(
    'is locked after it was %s too: officers read it no longer, and its sender reads the same as before',
    async (status) => {
      const { code, version } = await standing(status);
      const asSender = () => ask(TRACK, { params: { code }, headers: { receipt: RECEIPT } });
      const seen = await asSender();

      const locked = await act('lock', code, { version, reason }, officer);

      expect(locked).toMatchObject({ status: 200, body: { status, lock: { reason } } });
      expect(await read(code, officer)).toBe(404);
      expect(await act('unlock', code, { version: version + 1, reason }, officer)).toMatchObject({ status: 404 });
      expect(await asSender()).toEqual(seen);
      expect(await act('unlock', code, { version: version + 1, reason })).toMatchObject({
        status: 200,
        body: { status },
      });
      expect(await read(code, officer)).toBe(200);
    },
  );

  test('is not made public, and is unlocked by a head only', async () => {
    const { code, version } = await standing('awaitingPublication');
    await act('lock', code, { version, reason });

    expect(await act('publish', code, { version: version + 1, summary: 'Đã giải quyết xong.' })).toMatchObject({
      status: 409,
      body: { code: 'petition.locked' },
    });
    expect(await act('unlock', code, { version: version + 1, reason: 'Không phải tố cáo.' })).toMatchObject({
      status: 200,
    });
    expect(await read(code, officer)).toBe(200);
    expect(await act('unlock', code, { version: version + 2, reason: 'Không phải tố cáo.' })).toMatchObject({
      status: 409,
      body: { code: 'petition.notLocked' },
    });
  });
});
