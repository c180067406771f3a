import { install } from './install.mjs';
import { totalsLine, vitest } from './vitest-totals.mjs';

/**
 * `npm run test:contract`: the journeys once more, through a proxy that validates every request and response of the API against
 * the OpenAPI document. A difference between the document and the service fails here.
 */
install();
const totals = await vitest('journeys by the contract', ['test/journeys'], { CONTRACT: '1' });
console.log(`\n${totalsLine(totals)}`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
