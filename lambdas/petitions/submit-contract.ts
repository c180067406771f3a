import * as z from 'zod';
import { AgencyCode, CommuneCode, ProcedureCode } from '../directory/contract.ts';
import { longText, shortText } from '../platform/text.ts';
import { kinds, MIN_CONTENT, matters, notifyChoices } from './domain/case/choices.ts';
import { Phone } from './phone.ts';

/** Apart from the other contracts because only intake needs it. */

export const MAX_CONTENT = 10_000;

/** Keyboards that complete an address add a space to it. */
const Email = z
  .string()
  .overwrite((typed) => typed.trim())
  .max(254)
  .check(z.email());

/** Decree 92/2017/NĐ-CP: a petition by data message names its sender and a phone, e-mail or postal address. */
export const Contact = z.strictObject({
  name: shortText(1, 200),
  phone: Phone.optional(),
  email: Email.optional(),
  address: shortText(1, 500).optional(),
});

/** The law requires one way to reply: phone, e-mail or a postal address. */
export const isReachable = ({ phone, email, address }: Partial<z.infer<typeof Contact>>): boolean =>
  phone !== undefined || email !== undefined || address !== undefined;

/** Around Việt Nam with its islands: a point elsewhere is a mistake. Five decimals are about a metre. */
const degrees = (min: number, max: number) => z.number().min(min).max(max).overwrite(toMetre);
const toMetre = (degree: number) => Math.round(degree * 1e5) / 1e5;
const Point = z.strictObject({ lat: degrees(6, 24), lon: degrees(101, 118) });

export const SubmitInput = z.object({
  headers: z.object({
    'idempotency-key': z
      .string()
      .min(1)
      .max(255)
      .optional()
      .describe(
        'Any text of your own for this petition, such as a UUID. The same key and body again: 200 and the same answer.',
      ),
  }),
  body: z.strictObject({
    kind: z.enum(kinds),
    matter: z.enum(matters).optional(),
    content: longText(MIN_CONTENT, MAX_CONTENT),
    agency: AgencyCode.optional(),
    procedure: ProcedureCode.optional(),
    place: shortText(1, 300).optional(),
    commune: CommuneCode.optional().describe('The commune or ward, from `GET /v1/places`.'),
    point: Point.optional().describe('Where exactly, as the phone of the sender gave it.'),
    contact: Contact,
    hideIdentity: z.boolean().default(false),
    language: z.enum(['vi', 'en']).default('vi'),
    notify: z
      .enum(notifyChoices)
      .optional()
      .describe('How the sender hears what happens to it. Without it by SMS, or by e-mail if there is no phone.'),
  }),
});
