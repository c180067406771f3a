import { install } from './install.mjs';
import { staticSteps } from './static-steps.mjs';

/** `npm run check`: the fast, static part of `npm test`. */
install();
const { failed } = await staticSteps();
process.exitCode = failed === 0 ? 0 : 1;
