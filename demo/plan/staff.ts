import type { Caller } from '../../lambdas/kernel/caller.ts';
import { agencies } from '../data/agencies.ts';
import { FICTITIOUS_PREFIX, people } from '../data/people.ts';
import { folded } from './sender.ts';

/** A made-up member of staff; `id` is the default subject of local tokens for this role and agency. */
export type Staff = {
  readonly id: string;
  readonly role: 'officer' | 'head' | 'leader';
  readonly agency: string;
  readonly name: string;
};

/** The caller, as the claims of a token describe it. */
export const callerOf = ({ id, name, agency, role }: Staff): Caller => ({ id, name, agency, roles: [role] });

/** Publishes what the head of an agency has answered about conduct. Not in the directory, which lists who is alerted. */
export const leaderAbove: Staff = {
  id: 'local-leader-H44',
  role: 'leader',
  agency: 'H44',
  name: 'Hà Quang Thịnh',
};

/** Listed in the directory, which says who is alerted. */
type Member = Staff & { readonly role: 'officer' | 'head' };

export type Team = { readonly head: Member; readonly officers: readonly [Member, Member] };

export function teamOf(agency: string): Team {
  const names = people[agency];
  if (names === undefined) throw new Error(`no made-up people for ${agency}`);
  const [head, officer, other] = names;
  const member = (role: Member['role'], name: string, suffix = ''): Member => ({
    id: `local-${role}-${agency}${suffix}`,
    role,
    agency,
    name,
  });

  return { head: member('head', head), officers: [member('officer', officer), member('officer', other, '-2')] };
}

export const allStaff = (): readonly Member[] =>
  agencies.flatMap(({ code }) => {
    const { head, officers } = teamOf(code);
    return [head, ...officers];
  });

/** The nine digits of the phone of the n-th person. */
export const staffPhone = (at: number): string => `+84${FICTITIOUS_PREFIX}0${String(at + 1).padStart(6, '0')}`;

/** `hanhnth@phutho.example`: given name and initials, as offices in Việt Nam form addresses. */
export function staffEmail({ name }: Staff): string {
  const [given = '', ...rest] = folded(name).split(' ').reverse();
  const initials = rest.reverse().map((part) => part.charAt(0));

  return `${given}${initials.join('')}@phutho.example`;
}

/** The administrator who creates agencies and people. */
export function administrator(): Caller {
  const agency = agencies[0]?.code ?? '';
  return { id: `local-admin-${agency}`, roles: ['admin'], agency, name: 'Quản trị hệ thống' };
}
