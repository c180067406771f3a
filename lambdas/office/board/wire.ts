import { directory } from '../../directory/config.ts';
import { listPetitions } from '../../petitions/staff/listing/list.ts';
import { reports } from '../../reports/config.ts';
import { scores } from '../../scores/config.ts';
import type { BoardDeps } from './load.ts';

export const wire = (): BoardDeps => ({
  ...{ directory: directory(), reports: reports(), scores: scores() },
  list: listPetitions.invoke,
});
