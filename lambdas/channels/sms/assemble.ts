import { job } from '../../platform/job.ts';
import { takeDue } from './take-due.ts';
import { smsDeps } from './wire.ts';

/** Every 5 minutes: takes long messages of which a part did not arrive in time. */
export const assembleMessages = job({ wire: smsDeps, run: takeDue });
