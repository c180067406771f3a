import { beforeEach, describe, expect, test } from 'vitest';
import { heardStore } from '../../../lambdas/channels/heard.ts';
import { takeRatings } from '../../../lambdas/channels/ratings/take-ratings.ts';
import { type RatingSource, type Source, secretOf } from '../../../lambdas/channels/source.ts';
import { sourceStore } from '../../../lambdas/channels/sources.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { tables } from '../../../lambdas/service.ts';
import { aSource, INBOUND_KEY, signedHeaders } from '../../support/inbound.ts';
import { NOW, ratingHouse } from '../../support/rating-house.ts';

const aKiosk = (given: Partial<RatingSource> = {}): RatingSource => ({
  ...{ id: 'ki-ot-1', name: 'Ki-ốt 1', kind: 'kiosk', agency: 'H44.100', generation: 1, active: true },
  ...given,
});
const visit = { id: '0042', subject: { kind: 'visit' }, agency: 'H44.100', levels: { overall: 4 } };
const dossier = { ...visit, subject: { kind: 'dossier', code: 'H44.100-261119-0007' } };

let house: ReturnType<typeof ratingHouse>;
let sources: ReturnType<typeof sourceStore>;
beforeEach(async () => {
  house = ratingHouse();
  sources = sourceStore(memoryTable(tables.channels));
  await sources.put(aKiosk());
});

type Sent = { readonly source?: Source; readonly now?: string; readonly signedAt?: string; readonly signedBy?: string };

function sendRaw(raw: string, { source = aKiosk(), now = NOW, signedAt = now, signedBy }: Sent = {}) {
  const headers = signedHeaders({ raw, now: signedAt, source, ...(signedBy !== undefined && { signedBy }) });
  const deps = { ...house.deps, sources, heard: heardStore(memoryTable(tables.heard)), inboundKey: INBOUND_KEY };
  return takeRatings.invokeWith(deps, { params: { source: source.id }, headers, raw }, now);
}
const send = (ratings: readonly unknown[], sent?: Sent) => sendRaw(JSON.stringify({ ratings }), sent);

describe('a registered kiosk', () => {
  test('proves its ratings, also those of the week in which it was offline', async () => {
    const at = '2026-11-14T02:00:00.000Z';

    expect(await send([visit, { ...visit, id: '0043', at }])).toMatchObject({
      status: 200,
      body: { accepted: 2, repeated: 0, refused: 0 },
    });
    expect(await house.deps.ratings.find('visit#ki-ot-1:0043')).toMatchObject({
      ...{ proof: 'device', channel: 'kiosk', cell: 'H44.100#2026-11-14T09' },
    });
  });

  test('has each bad row named, and the good ones kept', async () => {
    const rows = [
      visit,
      { ...visit, id: '0043', levels: { overall: 9 } },
      { ...visit, id: '0044', agency: 'H44.104' },
      { ...visit, id: '0045', at: '2026-11-01T00:00:00.000Z' },
      { ...dossier, id: '0046', subject: { kind: 'dossier', code: 'H44.07-261119-0001' } },
      'nothing',
      { ...visit, id: '0047', channel: 'import' },
      { ...visit, id: '0048', agency: 'H44.100.1' },
    ];

    expect(await send(rows)).toMatchObject({
      status: 200,
      body: {
        ...{ accepted: 2, refused: 6 },
        items: [
          { index: 0, id: '0042', result: 'accepted' },
          { index: 1, result: 'refused', code: 'request.invalid', errors: [{ path: 'levels.overall' }] },
          { index: 2, id: '0044', result: 'refused', code: 'rating.outsideScope' },
          { index: 3, id: '0045', result: 'refused', code: 'rating.tooOld', detail: '`at` is older than 14 days.' },
          { index: 4, id: '0046', result: 'refused', code: 'rating.dossierElsewhere' },
          { index: 5, result: 'refused', code: 'request.invalid' },
          { index: 6, result: 'refused', code: 'request.invalid' },
          { index: 7, id: '0048', result: 'accepted' },
        ],
      },
    });
    expect(house.tables.ratings.all()).toHaveLength(2);
  });

  test('may send a batch again: nothing is counted twice', async () => {
    await send([visit, dossier]);

    expect(await send([visit, dossier])).toMatchObject({ body: { accepted: 0, repeated: 2, refused: 0 } });
    expect(house.tables.ratings.all()).toHaveLength(2);
  });

  test('and another may use the same ids', async () => {
    const other = aKiosk({ id: 'ki-ot-2' });
    await sources.put(other);
    await send([visit]);

    expect(await send([visit], { source: other })).toMatchObject({ body: { accepted: 1 } });
  });

  test('replaces what a stranger said of a dossier', async () => {
    await house.rate({ ...dossier, id: 'stranger', channel: 'web', levels: { overall: 1 } });

    expect(await send([dossier])).toMatchObject({ body: { accepted: 1 } });
    expect(await house.deps.ratings.find('dossier#H44.100-261119-0007')).toMatchObject({ proof: 'device', version: 2 });
  });
});

describe('a system that imports', () => {
  test('may rate a year back in its own agencies', async () => {
    const source = aKiosk({ id: 'mot-cua', kind: 'import', agency: 'H44' });
    await sources.put(source);
    const rows = [
      { ...visit, at: '2025-12-01T02:00:00.000Z' },
      { ...visit, id: '2', at: '2025-10-01T02:00:00.000Z' },
    ];

    expect(await send(rows, { source })).toMatchObject({
      body: { items: [{ result: 'accepted' }, { result: 'refused', code: 'rating.tooOld' }] },
    });
    expect(await house.deps.ratings.find('visit#mot-cua:0042')).toMatchObject({ proof: 'import', channel: 'import' });
  });
});

describe('refused as a whole, and nothing is stored, is', () => {
  test.each([
    ['a source that does not exist', [visit], { source: aKiosk({ id: 'nobody' }) }, 'inbound.sourceUnknown'],
    ['another key', [visit], { signedBy: secretOf(INBOUND_KEY, aKiosk({ id: 'ki-ot-2' })) }, 'inbound.unsigned'],
    ['an old signature', [visit], { signedAt: '2026-11-21T08:10:29.000Z' }, 'inbound.stale'],
    ['no rating', [], {}, 'inbound.unreadable'],
    [
      'more than 25 ratings',
      Array.from({ length: 26 }, (_, n) => ({ ...visit, id: `${n}` })),
      {},
      'inbound.unreadable',
    ],
  ] as const)('%s', async (_, ratings, sent, refused) => {
    expect(await send(ratings, sent)).toMatchObject({ refused });
    expect(house.tables.ratings.all()).toEqual([]);
  });

  test('what is no JSON', async () => {
    expect(await sendRaw('ratings')).toMatchObject({ refused: 'inbound.unreadable' });
  });

  test('a kiosk that is switched off, or whose secret was renewed twice', async () => {
    await sources.put(aKiosk({ id: 'ki-ot-2', active: false }));
    await sources.put(aKiosk({ id: 'ki-ot-3', generation: 3 }));

    expect(await send([visit], { source: aKiosk({ id: 'ki-ot-2' }) })).toMatchObject({
      refused: 'inbound.sourceUnknown',
    });
    expect(await send([visit], { source: aKiosk({ id: 'ki-ot-3' }) })).toMatchObject({ refused: 'inbound.unsigned' });
  });

  test('a gateway of SMS', async () => {
    await sources.put(aSource());
    expect(await send([visit], { source: aSource() })).toMatchObject({ refused: 'inbound.otherKind' });
  });
});
