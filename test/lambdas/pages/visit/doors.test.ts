import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { ratingStore } from '../../../../lambdas/ratings/store.ts';
import { handlerFetch } from '../../../support/handler-fetch.ts';
import { logLines } from '../../../support/log-lines.ts';
import { setClock, setUpScores } from '../../../support/score-functions.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);

const DOSSIER = 'H44.100-261119-0007';
const stored = (subject: string) => ratingStore(dynamoTable(process.env['RATINGS_TABLE'] ?? '')).find(subject);
logLines();

beforeAll(async () => {
  await setUpScores();
  stubSite();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock('2026-11-21T08:15:30.000Z'));

// The gateway answers with a fault of its own where headers are longer than ten kilobytes.
test.each([
  ['/vi/danh-gia', { id: 'tap-2', agency: 'H44.100', level: `4${' '.repeat(20_000)}` }],
  ['/vi/danh-gia/tap-2', { agency: 'x'.repeat(20_000) }],
])(
  'to %s a code that is far too long is refused, and leads to no address that nobody can answer',
  async (path, sent) => {
    const body = new URLSearchParams(sent);
    const answer = await handlerFetch(handler)(`http://x.test${path}`, { method: 'POST', body });

    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
    expect(await stored('visit#tap-2')).toBeUndefined();
  },
);

test('whatever is sent, the answer is a page or the way to one, and never a fault', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('H44.100', '4', 'kiosk', DOSSIER, '__proto__'));
  const names = fc.constantFrom(
    'id',
    'agency',
    'procedure',
    'dossier',
    'from',
    'level',
    'reasons',
    'comment',
    'done',
    '__proto__',
  );
  const fields = fc.array(fc.tuple(names, text));
  const ways = fc.constantFrom(
    'POST /vi/danh-gia',
    'POST /en/danh-gia/tap-9',
    'GET /vi/danh-gia',
    'GET /en/danh-gia/tap-9',
  );

  await fc.assert(
    fc.asyncProperty(ways, fields, async (way, told) => {
      const [method = '', path = ''] = way.split(' ');
      const sent = new URLSearchParams(told);
      const init = method === 'POST' ? { method, body: sent } : {};
      const answer = await handlerFetch(handler)(`http://x.test${path}${method === 'GET' ? `?${sent}` : ''}`, init);

      expect([200, 303, 400, 404, 409, 422]).toContain(answer.status);
      expect(answer.headers.get('content-type')).toContain('text/html');
    }),
    { numRuns: 120 },
  );
});
