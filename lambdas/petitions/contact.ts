import { router } from '../platform/router.ts';
import { openContact } from './open-contact.ts';

export const handler = router('petitions-contact', [openContact]);
