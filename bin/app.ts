import { registerTsx } from '../lib/load-tsx.ts';

/** The CDK app. `npx cdk synth` and `node bin/app.ts` both write the same cloud assembly to `cdk.out/`. */
registerTsx();
// Loaded only now: it imports the pages.
const { app, isWrongInput } = await import('../lib/app.ts');

try {
  await app();
} catch (error) {
  if (!isWrongInput(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
