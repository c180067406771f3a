import { router } from '../platform/router.ts';

export const handler = router('channels-inbound', []);
