import * as z from 'zod';
import { readVisit } from './domain/visit.ts';

/** More than any code of ours; what is longer was never a link that we made. */
const MAX_TOLD = 200;

const Told = z.string().max(MAX_TOLD).optional();
const visit = { agency: Told, procedure: Told, dossier: Told, from: Told };
const Id = z.object({ id: z.string().max(MAX_TOLD) });

/**
 * Forms may hold anything: what they mean is read, and what a contract refuses is shown to be corrected. What the next
 * address repeats is held to a length all the same, for no gateway passes on a long one.
 */
const Repeated = z.array(z.string().max(MAX_TOLD)).optional();
const Form = z
  .object({ agency: Repeated, procedure: Repeated, dossier: Repeated, from: Repeated, id: Repeated, level: Repeated })
  .catchall(z.array(z.string()));

export const VisitInput = z.object({ query: z.object(visit) });
export const RateVisitInput = z.object({ form: Form });
export const WhyVisitInput = z.object({ params: Id, query: z.object({ ...visit, level: Told, done: Told }) });
export const RemarkVisitInput = z.object({ params: Id, form: Form });

type Form = z.infer<typeof Form>;

/** The first value of each field. */
export const firstOf = (form: Form): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(form).map(([name, values]) => [name, values?.[0]]));

export const visitIn = (form: Form) => readVisit(firstOf(form));
