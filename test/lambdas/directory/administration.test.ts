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

  describe('at every validity', () => {
    const SPRING = '2027-03-01';
    const moves = anAgency({ code: 'H44.100.1', parent: 'H44.104', validFrom: SPRING });
    const second = anAgency({ code: 'H44.100.2', parent: 'H44.100' });
    const below = anAgency({ code: 'H44.100.2', parent: 'H44.100.1', validFrom: SPRING });
    const office = anAgency({ code: 'H44.100.1', parent: 'H44.100' });
    const starts = { validFrom: '2027-01-01' };

    test.each([
      ['under a parent that moves away meanwhile', [moves], 'H44.100.7', 'H44.100.1', starts, 403],
      ['until that parent moves', [moves], 'H44.100.7', 'H44.100.1', { ...starts, validTo: '2027-02-28' }, 200],
      ['back from a parent that it has by then', [moves], 'H44.100.1', 'H44.100', { validFrom: '2027-04-01' }, 403],
      ['over the period in which it moves away', [moves], 'H44.100.1', 'H44.100', { validFrom: SPRING }, 403],
      ['past the end of its parent', [{ ...office, validTo: '2027-06-30' }], 'H44.100.7', 'H44.100.1', starts, 422],
      ['below what is below it later', [second, below], 'H44.100.1', 'H44.100.2', starts, 422],
      ['until then', [second, below], 'H44.100.1', 'H44.100.2', { ...starts, validTo: '2027-02-28' }, 200],
      [
        'to an end before its children begin',
        [below],
        'H44.100.1',
        'H44.100',
        { ...starts, validTo: '2027-01-31' },
        200,
      ],
    ])('an agency is placed %s', async (_title, periods, code, parent, change, status) => {
      const replaced = periods.map(({ code, validFrom }) => `${code}#${validFrom}`);
      const others = phuTho.filter(({ code, validFrom }) => !replaced.includes(`${code}#${validFrom}`));
      directory.holdsAgencies([...others, ...periods]);

      expect((await put(code, parent, 'H44.100', change)).status).toBe(status);
      expect(directory.puts()).toHaveLength(status === 200 ? 1 : 0);
    });

    test('an agency does not end before agencies that are planned below it begin', async () => {
      directory.holdsAgencies([...phuTho.filter(({ code }) => code !== office.code), office, below]);
      const end = { validFrom: office.validFrom, validTo: '2026-12-31' };

      expect(await put('H44.100.1', 'H44.100', 'H44.100', end)).toMatchObject({
        status: 422,
        body: { code: 'agency.standsAbove' },
      });
    });
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
    expect(directory.puts()).toHaveLength(status === 200 ? 2 : 0);
  });
});
