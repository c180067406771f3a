import { join } from 'node:path';
import { LocalError } from '@lang-nghe/cdk-local/local-error';
import { checkedAssembly } from './start/assembly.ts';

/** The step "synth" of `npm test`: checks the stack, and leaves it for the journeys of the same run. */
try {
  await checkedAssembly(join(import.meta.dirname, '..'));
} catch (error) {
  if (!(error instanceof LocalError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
