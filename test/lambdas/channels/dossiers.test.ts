import { beforeEach, describe, expect, test } from 'vitest';
import type { Written } from '../../../lambdas/platform/table.ts';
import { aRow, dossierHouse, software } from '../../support/dossier-house.ts';
import { aSource } from '../../support/inbound.ts';

let house: ReturnType<typeof dossierHouse>;
beforeEach(async () => {
  house = dossierHouse();
  await house.connect(software());
});

const at = (minute: string) => `2026-11-18T02:${minute}:00.000Z`;

describe('connected one-stop software', () => {
  test('reports dossiers, and corrects them', async () => {
    expect(await house.send([aRow()])).toMatchObject({
      status: 200,
      body: { accepted: 1, items: [{ index: 0, dossier: 'H44.100-261102-0007', result: 'accepted' }] },
    });
    const done = aRow({ changedAt: at('30'), status: 'done', doneOn: '2026-11-16' });

    expect(await house.send([done])).toMatchObject({ body: { accepted: 0, changed: 1 } });
    expect(await house.deps.dossiers.find('H44.100-261102-0007')).toMatchObject({
      ...{ status: 'done', doneOn: '2026-11-16', endKnownOn: '2026-11-19', by: 'mot-cua-1', version: 2 },
    });
  });

  test('may send a batch again, and batches may overtake each other', async () => {
    await house.send([aRow({ changedAt: at('30'), field: 'Đất đai' })]);

    expect(await house.send([aRow({ changedAt: at('30'), field: 'Đất đai' })])).toMatchObject({
      body: { repeated: 1 },
    });
    expect(await house.send([aRow()])).toMatchObject({ body: { outdated: 1 } });
    expect(await house.deps.dossiers.find('H44.100-261102-0007')).toMatchObject({ field: 'Đất đai', version: 1 });
  });

  test('writes the same dossier in either form of its code', async () => {
    await house.send([aRow()]);

    expect(await house.send([aRow({ code: '000.00.100.H44-261102-0007' })])).toMatchObject({ body: { repeated: 1 } });
    expect(house.tables.dossiers.all()).toHaveLength(1);
  });

  test('has each bad row named, and the good ones kept', async () => {
    const rows = [
      aRow(),
      aRow({ code: 'H44.100-261102-0008', channel: 'fax' }),
      aRow({ code: 'H44.104-261102-0001', agency: 'H44.104' }),
      aRow({ code: 'H44.100-261102-0009', changedAt: '2026-11-19T03:06:00.000Z' }),
      aRow({ changedAt: at('59') }),
      aRow({ code: 'H44.100-261102-0010', status: 'done' }),
      aRow({ code: 'H44.100-261102-0011', applicant: 'Nguyễn Thị Minh Họa' }),
      'nothing',
      aRow({ code: 'H44.100.1-261102-0001', agency: 'H44.100.1' }),
    ];

    expect(await house.send(rows)).toMatchObject({
      body: {
        ...{ accepted: 2, refused: 7 },
        items: [
          { result: 'accepted' },
          { result: 'refused', code: 'request.invalid', errors: [{ path: 'channel' }] },
          { dossier: 'H44.104-261102-0001', result: 'refused', code: 'dossier.outsideScope' },
          { result: 'refused', code: 'dossier.inFuture' },
          { result: 'refused', code: 'dossier.twiceInBatch' },
          { result: 'refused', code: 'dossier.contradicts', errors: [{ path: 'doneOn', code: 'missing' }] },
          { result: 'refused', code: 'request.invalid', errors: [{ code: 'unrecognized_keys' }] },
          { result: 'refused', code: 'request.invalid' },
          { dossier: 'H44.100.1-261102-0001', result: 'accepted' },
        ],
      },
    });
  });

  test('cannot take a dossier or a code from another agency', async () => {
    const other = software({ id: 'mot-cua-2', agency: 'H44.104' });
    await house.connect(other);
    const code = 'H44.104-261102-0007';
    await house.send([aRow({ code, agency: 'H44.104' })], { source: other });

    expect(await house.send([aRow({ code, changedAt: at('30') })])).toMatchObject({
      body: { items: [{ code: 'dossier.outsideScope' }] },
    });
    expect(await house.send([aRow({ agency: 'H44.104' })], { source: other })).toMatchObject({
      body: { items: [{ code: 'dossier.codeElsewhere' }] },
    });
  });

  test('cannot push a late dossier out of the figures', async () => {
    await house.send([aRow()]);

    expect(await house.send([aRow({ changedAt: at('30'), status: 'notReceived' })])).toMatchObject({
      body: { items: [{ code: 'dossier.wasReceived' }] },
    });
  });

  test('is asked to send a row again that somebody else wrote at the same time', async () => {
    house = dossierHouse((table) => ({ ...table, put: async (): Promise<Written> => 'conflict' }));
    await house.connect(software());

    expect(await house.send([aRow()])).toMatchObject({ body: { items: [{ code: 'dossier.changedMeanwhile' }] } });
  });
});

describe('the address of dossiers', () => {
  test('refuses what is not signed by the source that the header names', async () => {
    const refused = { refused: 'inbound.unsigned' };

    expect(await house.send([aRow()], { name: 'mot-cua-9' })).toMatchObject(refused);
    expect(await house.send([aRow()], { name: '' })).toMatchObject(refused);
  });

  test('refuses a gateway of messages, and software that was switched off', async () => {
    await house.connect(aSource());
    await house.connect(software({ active: false }));

    expect(await house.send([aRow()], { source: aSource() })).toMatchObject({ refused: 'inbound.otherKind' });
    expect(await house.send([aRow()])).toMatchObject({ refused: 'inbound.sourceUnknown' });
  });

  test.each(['{}', '{"dossiers":[]}', '[', JSON.stringify({ dossiers: Array.from({ length: 101 }, () => aRow()) })])(
    'refuses a batch of the wrong form or size',
    async (raw) => {
      expect(await house.sendRaw(raw)).toMatchObject({ refused: 'inbound.unreadable' });
    },
  );
});
