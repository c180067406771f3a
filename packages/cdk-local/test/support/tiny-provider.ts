import { movableClock } from '../../src/clock.ts';
import { openServer } from '../../src/http-server.ts';
import { localIdentity } from '../../src/identity.ts';
import { oidcProvider } from '../../src/oidc/provider.ts';
import type { SignIn } from '../../src/oidc/sign-in.ts';
import { aStack } from './tiny-stack.ts';

/** The provider alone, before a stack without anything. */
export async function startTinyProvider(signIn: SignIn) {
  const faults: unknown[] = [];
  const report = (fault: unknown) => faults.push(fault);
  const server = await openServer(0, report);
  const issuer = `${server.url}/_local/oidc`;
  const [identity, clock] = [await localIdentity(), movableClock()];
  const stack = aStack([]);
  server.serve(oidcProvider({ stack, identity, issuer, serverUrl: server.url, nowMs: clock.now, signIn, report }));

  return { issuer, faults, close: server.close };
}
