import { expect, test } from 'vitest';
import { examinedService, items, NOW, page, preview, type Reply } from '../../support/examined-service.ts';

const { doctor } = examinedService();

const cases: readonly (readonly [string, Readonly<Record<string, Reply>>, 0 | 1 | 2, string])[] = [
  ['a site that is down', { '/vi': { status: 503, body: '' } }, 2, '✗ site: The page /vi answered 503.'],
  [
    'pages without their headers',
    { '/vi': { ...page, headers: { 'content-type': 'text/html' } } },
    2,
    '✗ headers: Pages lack the headers content-security-policy',
  ],
  [
    'an API that is down',
    { '/v1/agencies': { status: 500, body: { code: 'service.failed' } } },
    2,
    '✗ api: GET /v1/agencies answered 500 service.failed.',
  ],
  ['an empty directory', { '/v1/agencies': items() }, 2, '✗ directory: The directory is empty'],
  ['an answer that is not a list', { '/v1/agencies': { body: [] } }, 2, '✗ directory: The directory is empty'],
  ['no reference', { '/openapi.json': { body: '<html>' } }, 2, '✗ openapi: /openapi.json answered 200.'],
  [
    'another version',
    { '/openapi.json': { body: { openapi: '3.1.0', info: { version: '0.0.9' } } } },
    1,
    '! openapi: The deployed version is 0.0.9',
  ],
  [
    'no sign-in page',
    { '/vi/can-bo/dang-nhap': { status: 302, body: '' } },
    2,
    '✗ sign-in: The page /vi/can-bo/dang-nhap answered 302.',
  ],
  [
    'a token that ended',
    { '/v1/staff/me': { status: 401, body: {} } },
    2,
    '✗ token: The token is not accepted: GET /v1/staff/me answered 401.',
  ],
  [
    'a token without an agency',
    { '/v1/staff/me': { body: { roles: ['admin'] } } },
    1,
    '! token: The token names no agency',
  ],
  ['a token without a role', { '/v1/staff/me': { body: { agency: { code: 'H44' } } } }, 0, 'the role (none) at H44'],
  [
    'agencies without a head',
    { '/v1/staff/people?agency=H44.100': items({ id: 'o', role: 'officer', email: 'o@a.example' }) },
    1,
    '! heads: 1 agencies have no head (2 agencies looked at): H44.100.',
  ],
  [
    'people whom nothing reaches',
    { '/v1/staff/people?agency=H44': items({ id: 'head-2', role: 'head' }) },
    1,
    '! addresses: 1 people have neither phone nor e-mail address: head-2 (H44).',
  ],
  [
    'people that may not be listed',
    { '/v1/staff/people': { status: 404, body: {} } },
    0,
    '– people: This token may not list',
  ],
  [
    'a calendar that ends in four months',
    { '/v1/staff/outdatedDeadlines': preview({ calendar: { version: '1', until: '2027-03-20' } }) },
    1,
    '! calendar: The calendar 1 ends on 2027-03-20, in 119 days.',
  ],
  [
    'a calendar that has ended',
    { '/v1/staff/outdatedDeadlines': preview({ calendar: { version: '1', until: '2026-11-20' } }) },
    2,
    '✗ calendar: The calendar 1 ended on 2026-11-20',
  ],
  [
    'an earlier version of the service',
    { '/v1/staff/outdatedDeadlines': { body: { calendar: { version: '1' } } } },
    0,
    '– calendar: The deployed version does not say',
  ],
  [
    'deadlines of another calendar',
    { '/v1/staff/outdatedDeadlines': preview({ changes: [{ code: 'PAKN-1' }] }) },
    1,
    '! deadlines: 1 deadlines are another by the calendar: PAKN-1.',
  ],
  [
    'more of them than are shown',
    { '/v1/staff/outdatedDeadlines': preview({ changes: [{ code: 'PAKN-1' }], isComplete: false }) },
    1,
    '! deadlines: At least 1 deadlines',
  ],
  [
    'deadlines that are not checked',
    { '/v1/staff/outdatedDeadlines': preview({ isComplete: false }) },
    1,
    '! deadlines: Many deadlines are not checked',
  ],
  [
    'deadlines that may not be seen',
    { '/v1/staff/outdatedDeadlines': { status: 403, body: {} } },
    0,
    '– calendar: This token may not see',
  ],
  [
    'a device that was never heard of',
    { '/v1/staff/sources': items({ id: 'k', active: true }) },
    1,
    '! sources: Of 1 devices and software, look at: k (never heard of).',
  ],
  [
    'a silent device',
    { '/v1/staff/sources': items({ id: 'k', active: true, acceptedAt: '2026-11-14T08:00:00.000Z' }) },
    1,
    'k (silent since 2026-11-14)',
  ],
  [
    'a device whose key is wrong',
    { '/v1/staff/sources': items({ id: 'k', active: true, acceptedAt: NOW, refusedAt: '2026-11-21T09:00:00.000Z' }) },
    1,
    'k (last refused)',
  ],
  [
    'a device that is switched off',
    { '/v1/staff/sources': items({ id: 'k', active: false }) },
    0,
    '✓ sources: Devices and software that send data: 0',
  ],
  [
    'devices that may not be listed',
    { '/v1/staff/sources': { status: 403, body: {} } },
    0,
    '– sources: This token may not list',
  ],
  [
    'reports that may not be read',
    { '/v1/reports?length=month&limit=1': { status: 404, body: {} } },
    0,
    '– reports: This token may not read',
  ],
  [
    'no report of the month before',
    { '/v1/reports?length=month&limit=1': items() },
    1,
    '! reports: The report of 2026-10 is missing: no report of a month is listed.',
  ],
  [
    'a report with a wrong file',
    {
      '/v1/reports?agency=H44&period=2026-10': items({
        version: 1,
        files: [{ format: 'csv', path: '/v1/agencies', sha256: 'ab' }],
      }),
    },
    2,
    '✗ verified: Something in the report BC-H44-2026-10 differs.',
  ],
  ['a report that cannot be read', { '/v1/staff/reports/BC-H44-2026-10': { status: 500, body: {} } }, 2, '✗ staff: '],
  [
    'alerts that nobody reads',
    { '/v1/staff/alerts': items({ id: 'a' }) },
    1,
    '! alerts: 7 of 7 digests of the last 7 days at H44 are not acknowledged.',
  ],
  ['no alerts at all', { '/v1/staff/alerts': items() }, 0, '✓ alerts: No digest was sent at H44'],
  [
    'alerts that may not be seen',
    { '/v1/staff/alerts': { status: 403, body: {} } },
    0,
    '– alerts: This token may not see',
  ],
];

test.each(cases)('%s is named', async (_, changed, code, text) => {
  const examined = await doctor(changed);

  expect(examined.text).toContain(text);
  expect(examined.code).toBe(code);
});
