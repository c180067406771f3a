import { describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { READ, TRACK } from '../../support/petition-functions.ts';
import { THURSDAY } from '../../support/petitions.ts';
import { claims, REASON, sender, setUpContacts } from '../../support/sent-contacts.ts';

logLines();
const { kms, ask, work, petitions, aSent, open } = setUpContacts(createTable);

describe('opening the contact of a sender who stays unknown', () => {
  test('is for those above the agency in charge only, and the sender sees when and why', async () => {
    const { code, receipt } = await aSent(sender, { hideIdentity: true });

    expect(await open(code)).toMatchObject({ status: 403, body: { code: 'petition.identityKept' } });
    for (const role of ['head', 'leader', 'auditor'] as const)
      expect(await open(code, undefined, staffClaims(role, 'H44.100'))).toMatchObject({ status: 403 });
    expect(kms.calls()).toHaveLength(0);
    expect((await petitions().find(code))?.version).toBe(1);

    for (const by of [staffClaims('head', 'H44'), staffClaims('leader', 'H44')]) {
      expect(await open(code, undefined, by)).toMatchObject({ status: 200, body: { contact: { name: sender.name } } });
    }
    const { body } = await ask(TRACK, { params: { code }, headers: { receipt } });
    expect(body['timeline']).toMatchObject([
      { event: 'submitted' },
      { event: 'identityOpened', at: THURSDAY, note: REASON },
      { event: 'identityOpened', at: THURSDAY, note: REASON },
    ]);
    const seen = await work(READ, { params: { code }, claims });
    expect(seen.body).toMatchObject({ hideIdentity: true });
  });

  test('is not for a unit that forwarded it to one below', async () => {
    const { code } = await aSent(sender, { hideIdentity: true });
    const before = await petitions().find(code);
    if (before === undefined) throw new Error('Expected the petition that was sent');
    const span = {
      agency: 'H44.100',
      from: before.receivedAt,
      until: THURSDAY,
      dueOn: before.dueOn,
      countdown: before.countdown,
    };
    await petitions().save({ ...before, agency: 'H44.100.1', custody: [span], version: before.version + 1 }, before);

    expect(await open(code, undefined, staffClaims('head', 'H44.100'))).toMatchObject({
      status: 403,
      body: { code: 'petition.identityKept' },
    });
    expect(await open(code, undefined, staffClaims('head', 'H44'))).toMatchObject({ status: 200 });
  });
});
