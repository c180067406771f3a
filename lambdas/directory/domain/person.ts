import type { LocalDate } from '../../kernel/time.ts';

/** A member of staff who receives deadline alerts; `id` is the subject of the person's tokens. */
export type Person = {
  readonly id: string;
  readonly agency: string;
  readonly name: string;
  /** A leader is notified of what is late in the agencies below. */
  readonly role: 'officer' | 'head' | 'leader';
  readonly language: 'vi' | 'en';
  /** E.164. */
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** Last day in post, inclusive. */
  readonly validTo?: LocalDate | undefined;
};

export const isInPost = ({ validTo }: Pick<Person, 'validTo'>, on: LocalDate): boolean =>
  validTo === undefined || on <= validTo;
