import * as z from 'zod';
import { once } from '../platform/config.ts';
import { Agency, Person } from './contract.ts';

/** What the operations of this slice return, each built on first use. */
export const AgencyAnswer = once(() => Agency.meta({ id: 'Agency' }));
export const PersonAnswer = once(() => Person.meta({ id: 'Person' }));
export const AgencyList = once(() => z.object({ items: z.array(Agency) }));
export const PersonList = once(() => z.object({ items: z.array(Person) }));
