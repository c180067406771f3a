import * as z from 'zod';
import { AgencyParam } from '../../directory/contract.ts';
import { isLocalDate } from '../../kernel/time.ts';
import { pageQuery } from '../../platform/page.ts';

/** The id of a person in an identity provider: Cognito's has 36 characters. */
const MAX_PERSON = 128;
/** As the operation that opens a contact makes it: the time and a random id. */
const ENTRY = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** No petition is older, and an instant of any such day can be written. */
const isDay = (day: string): boolean => isLocalDate(day) && day >= '2000' && day < '2200';
const Day = z.string().refine(isDay, { error: 'Expected a date YYYY-MM-DD, from 2000 to 2199' });

export const ListAccessesInput = z.object({
  query: z
    .object({
      agency: AgencyParam.optional(),
      below: z
        .literal('1')
        .optional()
        .meta({ description: '`1`: also those of the agencies below.', examples: ['1'] }),
      person: z
        .string()
        .min(1)
        .max(MAX_PERSON)
        .optional()
        .meta({ description: 'Only those of the person with this id.', examples: ['local-officer-H44.100'] }),
      from: Day.optional().meta({ description: 'The first day in Asia/Ho_Chi_Minh.', examples: ['2026-11-01'] }),
      to: Day.optional().meta({ description: 'The last day, inclusive.', examples: ['2026-11-30'] }),
      ...pageQuery(
        { entry: z.string().regex(ENTRY) },
        'eyJlbnRyeSI6IjIwMjYtMTEtMjBUMDI6NDE6MDcuMTE0WiMwMTkzYjhjMC00ZDFlLTQwMDAtOGEwMC0zZjFjOWIyYTdlMDEifQ',
      ),
    })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      path: ['to'],
      error: 'Expected a day that is not before `from`',
    }),
});
