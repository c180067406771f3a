import * as z from 'zod';
import { Client } from '../../platform/request.ts';
import { readVisit } from './domain/visit.ts';

/** Longer than any code: no link of this service has longer values. */
const MAX_LENGTH = 200;

const Value = z.string().max(MAX_LENGTH).optional();
const visit = { agency: Value, procedure: Value, dossier: Value, from: Value, token: Value };
const Id = z.object({ id: z.string().max(MAX_LENGTH) });

/**
 * Forms are read leniently, and errors are shown on the page. Values that the next URL repeats are limited in length,
 * because gateways reject long URLs.
 */
const Repeated = z.array(z.string().max(MAX_LENGTH)).optional();
const Form = z
  .object({
    ...{ agency: Repeated, procedure: Repeated, dossier: Repeated, from: Repeated, token: Repeated },
    ...{ id: Repeated, level: Repeated },
  })
  .catchall(z.array(z.string()));

/** `find` and `go` are of the search for an agency. */
export const VisitInput = z.object({
  client: Client,
  query: z.object({ ...visit, find: Value, found: Value, go: Value }),
});
export const RateVisitInput = z.object({ client: Client, form: Form });
export const EnrolInput = z.object({ query: z.object({ ma: z.string().max(MAX_LENGTH) }) });
export const WhyVisitInput = z.object({ params: Id, query: z.object({ ...visit, level: Value, done: Value }) });
export const RemarkVisitInput = z.object({ params: Id, form: Form });

type Form = z.infer<typeof Form>;

/** The first value of each field. */
export const firstValues = (form: Form): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(form).map(([name, values]) => [name, values?.[0]]));

export const readVisitForm = (form: Form) => readVisit(firstValues(form));
