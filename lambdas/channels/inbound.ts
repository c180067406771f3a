import { router } from '../platform/router.ts';
import { takeMessage } from './take-message.ts';

export const handler = router('channels-inbound', [takeMessage]);
