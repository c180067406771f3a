import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { examine } from '../../tools/admin/doctor/doctor.ts';

/** The instant at which the service is examined. */
export const NOW = '2026-11-21T08:15:30.000Z';
const HEADERS = {
  'content-security-policy': "default-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
};
export type Reply = { readonly status?: number; readonly body?: unknown; readonly headers?: Record<string, string> };

/** A page with the headers that it must have. */
export const page: Reply = {
  body: '<!doctype html>',
  headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' },
};
export const items = (...list: readonly object[]): Reply => ({ body: { items: list } });
export const head = { id: 'head-1', role: 'head', phone: '+84912345678' };
/** What the dry run of the calendar answers. */
export const preview = (given: object = {}): Reply => ({
  body: { calendar: { id: 'vn', version: '2026.2', until: '2027-12-31' }, changes: [], isComplete: true, ...given },
});

/** A service in which all is well, by path; the query is left out unless it is listed. */
export const well: Readonly<Record<string, Reply>> = {
  '/vi': page,
  '/vi/can-bo/dang-nhap': page,
  '/openapi.json': { body: { openapi: '3.1.0', info: { version: packageJson.version } } },
  '/v1/agencies': items({ code: 'H44' }, { code: 'H44.100', parent: 'H44' }, { code: 'H01' }),
  '/v1/staff/me': { body: { roles: ['admin'], agency: { code: 'H44' } } },
  '/v1/staff/people': items(head),
  '/v1/staff/outdatedDeadlines': preview(),
  '/v1/staff/sources': items({ id: 'kiosk-1', active: true, acceptedAt: '2026-11-20T03:00:00.000Z' }),
  '/v1/reports': items(),
  '/v1/reports?length=month&limit=1': items({ id: 'BC-H44-2026-10', period: '2026-10' }),
  '/v1/staff/reports/BC-H44-2026-10': { body: { agency: 'H44', period: '2026-10', state: 'draft' } },
  '/v1/reports?agency=H44&period=2026-10': items({ version: 1, files: [] }),
  '/v1/staff/alerts': items({ id: 'a', acknowledgedAt: NOW }),
};

type Given = {
  readonly token?: string | undefined;
  readonly apiUrl?: string;
  readonly now?: string;
  readonly json?: boolean;
};

/** A service that answers over HTTP as it is set up to, and the command that examines it. */
export function examinedService() {
  let server: Server;
  let url: string;
  let replies: Readonly<Record<string, Reply>>;
  let asked: { path: string; token: string | undefined }[];
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = `${request.url}`;
      asked.push({ path, token: request.headers.authorization });
      const reply = replies[path] ??
        replies[path.split('?')[0] ?? ''] ?? { status: 404, body: { code: 'route.notFound' } };
      const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers }).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  beforeEach(() => {
    replies = well;
    asked = [];
  });

  return {
    asked: () => asked,
    url: () => url,
    async doctor(changed: Readonly<Record<string, Reply>> = {}, given: Given = {}) {
      replies = { ...well, ...changed };
      const { token = 'token', apiUrl, now = NOW, json = false } = given;
      const lines: string[] = [];
      const code = await examine(
        { url, json, ...(apiUrl && { apiUrl }) },
        { token, now, print: (text) => lines.push(text) },
      );
      return { code, text: lines.join('\n') };
    },
  };
}
