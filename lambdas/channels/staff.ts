import { router } from '../platform/router.ts';
import { putSource } from './put-source.ts';

export const handler = router('channels-staff', [putSource]);
