import { isRefusal, type Refusal } from '../lambdas/kernel/refusal.ts';
import type { Reply } from '../lambdas/platform/operation.ts';
import { DemoError } from './demo-error.ts';

/** The body of a reply. Throws a DemoError that names the request if a use case refuses it. */
export async function assertOk<Body>(what: string, reply: Promise<Reply<Body> | Refusal>): Promise<Body> {
  const result = await reply;
  if (isRefusal(result)) {
    throw new DemoError(`Demo data: ${what} was refused: ${result.refused} ${JSON.stringify(result.detail ?? {})}.`);
  }
  return result.body;
}
