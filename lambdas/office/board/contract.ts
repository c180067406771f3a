import * as z from 'zod';
import { AgencyAsked } from '../agency-asked.ts';

const agency = { 'co-quan': AgencyAsked() };

export const BoardQuery = z.object({ query: z.object(agency).catchall(z.string()) });

/** What a board has the numbers of: the units, the trend, the five levels, the ranking. */
export const tables = ['don-vi', 'xu-huong', 'hai-long', 'xep-hang'] as const;
export const FileQuery = z.object({ query: z.object({ ...agency, bang: z.enum(tables).default('don-vi') }) });
