import { router } from '../platform/router.ts';

export const handler = router('reports-staff', []);
