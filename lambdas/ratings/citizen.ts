import { router } from '../platform/router.ts';
import { rateService } from './rate.ts';
import { remarkRating } from './remark.ts';

export const handler = router('ratings-citizen', [rateService, remarkRating]);
