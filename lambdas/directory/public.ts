import { router } from '../platform/router.ts';
import { listAgencies } from './list-agencies.ts';

export const handler = router('directory-public', [listAgencies]);
