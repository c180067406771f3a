import * as z from 'zod';
import type { Answers } from '../platform/wire.ts';
import { Agency, Person } from './contract.ts';

/** The response bodies of this slice, by route and status. */
export const answers = {
  'directory.agencies': { 200: z.object({ items: z.array(Agency) }) },
  'directory.putAgency': { 200: Agency },
  'directory.putPerson': { 200: Person },
  'directory.people': { 200: z.object({ items: z.array(Person) }) },
} as const satisfies Record<string, Answers>;
