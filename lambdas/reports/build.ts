import { job } from '../platform/job.ts';

export const handler = job('reports-build', { wire: () => ({}), run: async () => ({ built: 0 }) });
