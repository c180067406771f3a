import { beforeEach, vi } from 'vitest';
import { httpHandler } from '../../lambdas/platform/router.ts';
import { phuTho } from './agencies.ts';
import { stubbedDirectory } from './directory.ts';
import { answered, httpEvent, lambdaContext, staffClaims } from './http-event.ts';
import { logLines } from './log-lines.ts';

export const directory = stubbedDirectory();
export const admin = staffClaims('admin', 'H44');
export const others = ['officer', 'head', 'leader', 'auditor'];

type Sent = Omit<Parameters<typeof httpEvent>[0], 'routeKey'>;
export let send: (routeKey: string, sent: Sent) => Promise<ReturnType<typeof answered>>;

/** The routes of staff before every test, with the agencies of Phú Thọ. */
export function setUpDirectory(): void {
  logLines();
  beforeEach(async () => {
    vi.resetModules();
    const { staffFunction } = await import('../../lambdas/directory/module.ts');
    const handler = httpHandler('directory-staff', staffFunction);
    send = async (routeKey, sent) => answered(await handler(httpEvent({ routeKey, ...sent }), lambdaContext()));
    directory.holdsAgencies(phuTho);
    vi.useFakeTimers({ now: new Date('2026-11-21T08:15:30.000Z'), toFake: ['Date'] });
    return () => void vi.useRealTimers();
  });
}
