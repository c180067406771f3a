import * as z from 'zod';
import { readVisit } from './domain/visit.ts';

/** More than any code of ours; what is longer was never a link that we made. */
const MAX_TOLD = 200;

const Told = z.string().max(MAX_TOLD).optional();
const visit = { agency: Told, procedure: Told, dossier: Told, from: Told };
const Id = z.object({ id: z.string().max(MAX_TOLD) });

/** Forms may hold anything: what they mean is read, and what a contract refuses is shown to be corrected. */
const Form = z.record(z.string(), z.array(z.string()));

export const VisitInput = z.object({ query: z.object(visit) });
export const RateVisitInput = z.object({ form: Form });
export const WhyVisitInput = z.object({ params: Id, query: z.object({ ...visit, level: Told, done: Told }) });
export const RemarkVisitInput = z.object({ params: Id, form: Form });

type Form = z.infer<typeof Form>;

/** The first value of each field. */
export const firstOf = (form: Form): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(form).map(([name, [first]]) => [name, first]));

export const visitIn = (form: Form) => readVisit(firstOf(form));
