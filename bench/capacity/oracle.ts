import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod';

const Started = z.object({ url: z.string().optional() });

/** AWS's own DynamoDB Local, or nothing where there is no Java. */
export async function startOracle(): Promise<{ readonly url: string; stop(): void } | undefined> {
  const child = fork(join(import.meta.dirname, 'oracle-process.mjs'), { stdio: 'inherit' });
  const [reply] = await once(child, 'message');
  const { url } = Started.parse(reply);
  if (url !== undefined) return { url, stop: () => child.disconnect() };
  child.disconnect();
  return undefined;
}
