import { FICTITIOUS_PREFIX } from '../data/people.ts';
import { families, men, women } from '../data/senders.ts';
import { placesIn } from './field-values.ts';
import type { Random } from './random.ts';

/** The contact of a citizen, as typed into a form. */
export type Sender = {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
};

/** A made-up sender who lives near the agency; `number` makes the phone unique. */
export function senderNear(agency: string, number: number, random: Random): Sender {
  const { middles, givens } = random.pick([women, men]);
  const family = random.weighted(families);
  const given = random.pick(givens);
  const name = `${family} ${random.pick(middles)} ${given}`;
  const hasPhone = random.happens(0.9);
  const hasEmail = random.happens(0.25);
  const address = `Khu ${random.between(1, 16)}, ${placesIn(agency).area}`;

  return {
    name,
    ...(hasPhone && { phone: typed(`${FICTITIOUS_PREFIX}1${String(number).padStart(6, '0')}`, random) }),
    ...(hasEmail && { email: `${folded(given)}.${folded(family)}${random.between(60, 99)}@hopthu.example` }),
    ...((random.happens(0.5) || !(hasPhone || hasEmail)) && { address }),
  };
}

/** Lower-case letters without accents: for e-mail addresses and SMS. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');

/** Nine digits in one of the ways people write a phone number. */
function typed(digits: string, random: Random): string {
  const [first, second, third] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return random.pick([
    `0${digits}`,
    `0${digits}`,
    `0${first} ${second} ${third}`,
    `0${first}.${second}.${third}`,
    `+84 ${first} ${second} ${third}`,
  ]);
}
