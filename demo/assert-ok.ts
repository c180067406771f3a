import { isRefusal, type Refusal } from '../lambdas/kernel/refusal.ts';
import type { Reply } from '../lambdas/platform/operation.ts';
import { DemoError } from './demo-error.ts';

/** The body of a reply. Throws a DemoError that names the request where a use case refuses what the plan has for it. */
export async function assertOk<Body>(what: string, answer: Promise<Reply<Body> | Refusal>): Promise<Body> {
  const given = await answer;
  if (isRefusal(given)) {
    throw new DemoError(`Demo data: ${what} was refused, ${given.refused} ${JSON.stringify(given.detail ?? {})}.`);
  }
  return given.body;
}
