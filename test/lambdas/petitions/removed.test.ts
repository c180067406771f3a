import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import type { Status } from '../../../lambdas/petitions/domain/case/status.ts';
import { citizenFunction, staffFunction } from '../../../lambdas/petitions/module.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { sha256 } from '../../../lambdas/platform/hmac.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { RECEIPT } from '../../support/page-petitions.ts';
import { aPerson } from '../../support/people.ts';
import { actRoute, setClock, setUpPetitions, TRACK, through } from '../../support/petition-functions.ts';
import { ANSWER, aPetitionIn, CONTENT, codeOf, type Given, MONDAY } from '../../support/petitions.ts';

const send = through(httpHandler('petitions-staff', staffFunction));
const ask = through(httpHandler('petitions-citizen', citizenFunction));
logLines();
const officer = staffClaims('officer', 'H44.100');
const head = staffClaims('head', 'H44.100');
const reason = 'Có nội dung thuộc bí mật nhà nước.';

let table: Table;
let drafts: Table;
let petitions: PetitionStore;
let made = 0;
beforeAll(async () => {
  const tables = await setUpPetitions(createTable);
  table = dynamoTable(tables.petitions);
  petitions = petitionStore(table);
  const draftsTable = await createTable('drafts');
  vi.stubEnv('DRAFTS_TABLE', draftsTable);
  drafts = dynamoTable(draftsTable);
  setClock(MONDAY);
  const leader = aPerson({ id: 'leader-above', agency: 'H44', role: 'leader' });
  await directoryStore(dynamoTable(tables.directory), 'H44').putPerson(leader);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function standing(status: Status, given: Given = {}) {
  made += 1;
  const petition = aPetitionIn(status, { code: codeOf(`removed ${made}`), receiptHash: sha256(RECEIPT), ...given });
  await petitions.create(petition);
  return petition;
}
const act = (name: string, code: string, body: unknown, claims = head) =>
  send(actRoute(name), { params: { code }, claims, body });

describe('a petition that contains a state secret', () => {
  test.each(['submitted', 'needsSupplement', 'published', 'withdrawn'] as const)(
    'is erased by a head while it is %s: nothing that was written stays',
    async (status) => {
      const { code, version } = await standing(status);

      expect(await act('remove', code, { version, reason }, officer)).toMatchObject({ status: 403 });
      expect(await act('remove', code, { version, reason })).toMatchObject({
        status: 200,
        body: { status: 'refused' },
      });

      const kept = await petitions.find(code);
      expect(JSON.stringify(kept)).not.toContain(CONTENT);
      expect(JSON.stringify(kept)).not.toContain(ANSWER);
      expect(kept).toMatchObject({ status: 'refused', refusal: { ground: 'stateSecret' } });
      expect(kept?.events.at(-1)).toMatchObject({ event: 'removed', note: reason, by: { id: head['sub'] } });
      const { body } = await ask(TRACK, { params: { code }, headers: { receipt: RECEIPT } });
      expect(body).toMatchObject({ status: 'refused', refusal: { ground: 'stateSecret' } });
      expect(JSON.stringify(body)).not.toContain(reason);
    },
  );

  const SECRET = 'vị trí kho đạn';
  const saveDraft = (code: string, claims: Record<string, string>) =>
    send('PUT /v1/staff/petitions/{code}/draft', {
      params: { code },
      claims,
      body: { action: 'note', fields: { text: SECRET }, version: 1 },
    });

  test('leaves nothing of it in what is stored, also where staff repeated it', async () => {
    const given = { content: `Phản ánh ${SECRET}.`, place: SECRET, point: { lat: 21.3, lon: 105.4 } };
    const { code, version } = await standing('processing', given);
    await act('note', code, { version, text: SECRET });
    for (const claims of [officer, head]) expect(await saveDraft(code, claims)).toMatchObject({ status: 200 });
    await act('lock', code, { version: version + 1, reason: `Có nêu ${SECRET}.`, barred: ['officer-9'] });

    const removed = await act('remove', code, { version: version + 2, reason });

    expect(removed).toMatchObject({ status: 200, body: { lock: { reason: '(đã gỡ bỏ)', barred: ['officer-9'] } } });
    const kept = JSON.stringify(await table.get({ code }));
    expect(kept).not.toContain(SECRET);
    expect(kept).not.toContain('105.4');
    expect((await drafts.query({ key: { code }, limit: 10 })).items).toEqual([]);
    expect(await saveDraft(code, head)).toMatchObject({
      status: 409,
      body: { code: 'draft.contentRemoved', version: version + 3 },
    });
    expect((await drafts.query({ key: { code }, limit: 10 })).items).toEqual([]);
  });

  test('is still in what was split off, which the answer names, and which must be removed separately', async () => {
    const { code, version } = await standing('processing');
    const body = { version, agency: 'H44.104', content: `Phản ánh ${SECRET}.`, reason };
    const split = await act('split', code, body);
    const [part] = split.body['parts'] as { code: string }[];

    const removed = await act('remove', code, { version: version + 1, reason });

    expect(removed.body).toMatchObject({ parts: [{ code: part?.code, agency: 'H44.104' }] });
    const leader = staffClaims('leader', 'H44');
    expect(await act('remove', `${part?.code}`, { version: 1, reason }, leader)).toMatchObject({
      status: 200,
      body: { splitFrom: code },
    });
    expect(JSON.stringify(await table.get({ code: `${part?.code}` }))).not.toContain(SECRET);
  });
});
