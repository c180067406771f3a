import { router } from '../platform/router.ts';
import { rateService } from './rate.ts';

export const handler = router('ratings-citizen', [rateService]);
