import { beforeEach, describe, expect, test, vi } from 'vitest';
import { staffFunction } from '../../../lambdas/directory/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { anAgency, phuTho } from '../../support/agencies.ts';
import { stubbedDirectory } from '../../support/directory.ts';
import { answered, httpEvent, lambdaContext, staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { aPerson } from '../../support/people.ts';

const directory = stubbedDirectory();
logLines();
const handler = httpHandler('directory-staff', staffFunction);
type Sent = Omit<Parameters<typeof httpEvent>[0], 'routeKey'>;
const send = async (routeKey: string, sent: Sent) =>
  answered(await handler(httpEvent({ routeKey, ...sent }), lambdaContext()));
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T08:15:30.000Z'), toFake: ['Date'] });
  return () => void vi.useRealTimers();
});

describe('the scope of an administrator', () => {
  const { code: _, ...body } = anAgency({ code: 'H44.100.7', validFrom: '2026-12-01' });
  const put = (code: string, parent: string | undefined, own: string, change: object = {}) =>
    send('PUT /v1/staff/agencies/{code}', {
      params: { code },
      body: { ...body, parent, ...change },
      claims: staffClaims('admin', own),
    });
  const planned = anAgency({ code: 'H44.700', parent: 'H44', validFrom: '2027-01-01' });
  const ended = anAgency({ code: 'H44.800', parent: 'H44', validFrom: '2020-01-01', validTo: '2025-12-31' });
  beforeEach(() => directory.holdsAgencies([...phuTho, planned, ended]));

  test.each([
    ['adds an agency below its own', 'H44.100.7', 'H44.100', 'H44.100', 200],
    ['changes an agency below its own', 'H44.100.1', 'H44.100', 'H44.100', 200],
    ['adds an agency below another', 'H44.104.7', 'H44.104', 'H44.100', 403],
    ['moves an agency of others below its own', 'H44.104', 'H44.100', 'H44.100', 403],
    ['moves an agency of its own to others', 'H44.100.1', 'H44.104', 'H44.100', 403],
    ['moves its own agency', 'H44.100', 'H44.104', 'H44.100', 403],
    ['changes its own agency', 'H44.100', 'H44', 'H44.100', 403],
    ['claims an agency that is planned elsewhere', 'H44.700', 'H44.100', 'H44.100', 403],
    ['revives an agency of others that has ended', 'H44.800', 'H44.100', 'H44.100', 403],
    ['makes an agency of its own the root', 'H44.100', undefined, 'H44.100', 422],
    ['changes the root', 'H44', undefined, 'H44.100', 403],
    ['without an agency in its token changes anything', 'H44.100.1', 'H44.100', '', 403],
    ['of the root moves any agency', 'H44.100.1', 'H44.104', 'H44', 200],
    ['of the root changes the root', 'H44', undefined, 'H44', 200],
  ])('one that %s', async (_title, code, parent, own, status) => {
    expect((await put(code, parent, own)).status).toBe(status);
    expect(directory.puts()).toHaveLength(status === 200 ? 1 : 0);
  });

  test.each(['2020-01-01', '2027-06-01'])('is checked today also for a change from %s', async (validFrom) => {
    expect((await put('H44.104', 'H44.100', 'H44.100', { validFrom })).status).not.toBe(200);
    expect(directory.puts()).toHaveLength(0);
  });

  test.each([
    ['H44.100', 'H44.100.1', 200],
    ['H44.100', 'H44.100', 200],
    ['H44.100', 'H44.104', 404],
    ['H44.100', 'H44', 404],
    ['', 'H44.100', 404],
  ])('the admin of “%s” adding a person to %s gets %i', async (own, agency, status) => {
    const { id, ...person } = aPerson({ agency });
    const claims = staffClaims('admin', own);

    expect((await send('PUT /v1/staff/people/{id}', { params: { id }, body: person, claims })).status).toBe(status);
    expect(directory.puts()).toHaveLength(status === 200 ? 1 : 0);
  });
});
