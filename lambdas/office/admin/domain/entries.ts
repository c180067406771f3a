import { defined } from '../../../kernel/defined.ts';
import { readPhoneNumber } from '../../../kernel/phone-number.ts';
import { typedDay } from '../../../kernel/typed-day.ts';
import type { Typed } from '../../domain/acts.ts';

/** The fields of an agency and of a person, as the contract names them, in the order of the form. */
export const agencyFields = ['name.vi', 'name.en', 'kind', 'parent', 'validFrom', 'validTo', 'successor'] as const;
export const personFields = ['name', 'agency', 'role', 'phone', 'email', 'language', 'validTo'] as const;

/** The body of `PUT /v1/staff/agencies/{code}`. What is empty is left out, so that the contract says what is missing. */
export function agencyBody(typed: Typed): Readonly<Record<string, unknown>> {
  const { vi, en } = { vi: filled(typed['name.vi']), en: filled(typed['name.en']) };
  return defined({
    name: defined({ vi, en }),
    ...{ kind: filled(typed['kind']), parent: filled(typed['parent']), successor: filled(typed['successor']) },
    ...{ validFrom: day(typed['validFrom']), validTo: day(typed['validTo']), why: filled(typed['why']) },
  });
}

/** The body of `PUT /v1/staff/people/{id}`. What is not a phone number stays as it was typed, and the operation refuses it. */
export function personBody(typed: Typed): Readonly<Record<string, unknown>> {
  const phone = filled(typed['phone']);
  return defined({
    ...{ name: filled(typed['name']), agency: filled(typed['agency']), role: filled(typed['role']) },
    ...{ phone: phone && (readPhoneNumber(phone) ?? phone), email: filled(typed['email']) },
    ...{ language: filled(typed['language']), validTo: day(typed['validTo']), why: filled(typed['why']) },
  });
}

const filled = (text = ''): string | undefined => (text.trim() === '' ? undefined : text.trim());
const day = (text?: string): string | undefined => {
  const typed = filled(text);
  return typed && (typedDay(typed) ?? typed);
};
