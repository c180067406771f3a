import { describe, expect, test } from 'vitest';
import { stopToken } from '../../../lambdas/petitions/stop-token.ts';
import { petitions, send, setUpCitizen, submit } from '../../support/citizen-flow.ts';
import { createTable } from '../../support/engine.ts';
import { LIMIT_KEY } from '../../support/petition-functions.ts';

setUpCitizen(createTable);
const TRACK = 'GET /v1/petitions/{code}';
const NOTIFY = 'POST /v1/petitions/{code}/notify';

async function aSender(key: string) {
  const { body } = await submit(key);
  const [code, receipt] = [`${body['code']}`, `${body['receipt']}`];
  return {
    code,
    choose: (sent: object, headers: Record<string, string> = { receipt }) =>
      send(NOTIFY, { params: { code }, headers, body: sent }),
    track: () => send(TRACK, { params: { code }, headers: { receipt } }),
    stored: () => petitions.find(code),
  };
}

describe('how a sender is notified', () => {
  test('is changed with the receipt, again and again, without a new version', async () => {
    const sender = await aSender('choose');
    expect((await sender.track()).body).not.toHaveProperty('notify');

    for (const notify of ['none', 'none', 'email', 'sms']) {
      expect(await sender.choose({ notify })).toMatchObject({ status: 200, body: { code: sender.code, notify } });
      expect((await sender.track()).body).toMatchObject({ notify });
    }
    expect(await sender.stored()).toMatchObject({ version: 1, events: [{ event: 'submitted' }] });
  });

  test('is stopped by the token of an e-mail, which opens and chooses nothing else', async () => {
    const sender = await aSender('by token');
    const token = stopToken(LIMIT_KEY, sender.code);

    expect(await sender.choose({ notify: 'sms', token }, {})).toMatchObject({ status: 404 });
    expect(await sender.choose({ notify: 'none', token: stopToken(LIMIT_KEY, 'PAKN-7K3D-9QXV') }, {})).toMatchObject({
      status: 404,
    });
    expect((await sender.stored())?.notify).toBeUndefined();

    const stopped = await sender.choose({ notify: 'none', token }, {});
    expect(stopped).toMatchObject({ status: 200 });
    expect(stopped.body).toStrictEqual({ code: sender.code, notify: 'none' });
    expect(await sender.stored()).toMatchObject({ notify: 'none' });
  });

  test.each([
    ['a wrong receipt', { notify: 'none' }, { receipt: 'ABCD' }, 404],
    ['no proof', { notify: 'none' }, {}, 404],
    ['another channel', { notify: 'fax' }, undefined, 400],
    ['nothing', {}, undefined, 400],
    ['a field that is unknown', { notify: 'none', phone: '0912345678' }, undefined, 400],
  ])('is not changed by %s', async (name, body, headers, status) => {
    const sender = await aSender(name);

    expect(await sender.choose(body, headers)).toMatchObject({ status });
    expect((await sender.stored())?.notify).toBeUndefined();
  });
});
