import { beforeEach, describe, expect, test } from 'vitest';
import { sendDossiers } from '../../../lambdas/dossiers/send-dossiers.ts';
import type { Caller, Role } from '../../../lambdas/kernel/caller.ts';
import { aRow, dossierHouse, NOW, software } from '../../support/dossier-house.ts';

const by = (role: Role, agency = 'H44.100') => ({
  now: NOW,
  caller: { id: `${role}-1`, name: 'Nguyễn Văn Mẫu', agency, roles: [role] } satisfies Caller,
});

let house: ReturnType<typeof dossierHouse>;
beforeEach(async () => {
  house = dossierHouse();
  await house.connect(software());
  await house.send([
    aRow({ field: 'Đất đai' }),
    aRow({ code: 'H44.100-261102-0008', dueOn: '2026-11-20' }),
    aRow({ code: 'H44.100-261102-0009', dueOn: '2026-12-20' }),
    aRow({ code: 'H44.100-261102-0010', status: 'done', doneOn: '2026-11-18' }),
    aRow({ code: 'H44.100-261102-0011', supplements: [{ askedOn: '2026-11-04', suppliedOn: '2026-11-11' }] }),
  ]);
});

describe('dossiers that staff send', () => {
  const send = (request: ReturnType<typeof by>, rows: readonly unknown[] = [aRow({ code: 'H44.100-261103-0001' })]) =>
    sendDossiers.invokeWith(house.deps, { body: { dossiers: rows } }, request);

  test('are taken from a head for its agency, and note the sender', async () => {
    expect(await send(by('head'))).toMatchObject({ body: { accepted: 1 } });
    expect(await house.deps.dossiers.find('H44.100-261103-0001')).toMatchObject({ by: 'staff:head-1' });
  });

  test('are not taken from others, or for other agencies', async () => {
    expect(await send(by('officer'))).toMatchObject({ refused: 'caller.forbidden' });
    expect(await send(by('head', 'H29'))).toMatchObject({ refused: 'caller.forbidden' });
    expect(await send(by('head', 'H44.104'))).toMatchObject({ refused: 'dossier.notFound' });
  });

  test('do not replace what software reported', async () => {
    const row = aRow({ changedAt: '2026-11-18T05:00:00.000Z', field: 'Đất đai', dueOn: '2026-12-30' });

    expect(await send(by('head'), [row])).toMatchObject({ body: { items: [{ code: 'dossier.ofSoftware' }] } });
  });
});

describe('a preview of dossiers', () => {
  const CODE = 'H44.100-261103-0002';
  const send = (body: object, request = by('head')) => sendDossiers.invokeWith(house.deps, { body }, request);
  const at = (minute: number) => `2026-11-18T02:0${minute}:00.000Z`;

  test('says what each row would do, and writes nothing', async () => {
    const dossiers = [aRow({ code: CODE }), aRow(), aRow({ code: CODE, agency: 'H44.104' })];
    expect(await send({ dossiers, mode: 'preview' })).toMatchObject({
      body: {
        ...{ accepted: 1, refused: 2 },
        items: [{ result: 'accepted', version: 0 }, { code: 'dossier.ofSoftware' }, { code: 'dossier.twiceInBatch' }],
      },
    });
    expect(await house.deps.dossiers.find(CODE)).toBeUndefined();
  });

  test('shows what changes as it is, and what is new', async () => {
    await send({ dossiers: [aRow({ code: CODE })] });
    const changed = aRow({ code: CODE, changedAt: at(1), status: 'done', doneOn: '2026-11-18' });
    const same = await send({ dossiers: [aRow({ code: CODE, changedAt: at(1) })], mode: 'preview' });

    expect(await send({ dossiers: [changed], mode: 'preview' })).toMatchObject({
      body: { items: [{ result: 'changed', version: 1, before: { status: 'processing' }, added: ['doneOn'] }] },
    });
    expect(same).toMatchObject({ body: { items: [{ result: 'repeated', version: 1 }] } });
    expect(same).not.toHaveProperty('body.items.0.before');
    expect(await house.deps.dossiers.find(CODE)).toMatchObject({ version: 1, changedAt: at(0), status: 'processing' });
  });

  test('is applied with its versions: what was changed since is left alone, and a repeat is harmless', async () => {
    const first = aRow({ code: CODE, version: 0 });
    expect(await send({ dossiers: [first] })).toMatchObject({ body: { accepted: 1 } });
    expect(await send({ dossiers: [first] })).toMatchObject({ body: { repeated: 1 } });

    const change = { code: CODE, changedAt: at(1), dueOn: '2026-11-30' };
    expect(await send({ dossiers: [aRow({ ...change, version: 0 })] })).toMatchObject({
      body: { items: [{ result: 'refused', code: 'dossier.changedMeanwhile' }] },
    });
    expect(await send({ dossiers: [aRow({ ...change, version: 1 })] })).toMatchObject({ body: { changed: 1 } });
  });

  test('has no versions of software, which knows none', async () => {
    expect(JSON.stringify(await house.send([aRow({ code: CODE, version: 0 })]))).toContain('request.invalid');
  });
});
