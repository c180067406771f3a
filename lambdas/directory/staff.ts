import { router } from '../platform/router.ts';
import { listPeople } from './list-people.ts';
import { putAgency } from './put-agency.ts';
import { putPerson } from './put-person.ts';

export const handler = router('directory-staff', [putAgency, putPerson, listPeople]);
