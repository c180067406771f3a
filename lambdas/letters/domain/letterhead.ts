import type { LocalDate } from '../../kernel/time.ts';

/** What an official document states around its text; without number, day and signer it is a draft, with room for them. */
export type Letterhead = {
  /** Above the issuing agency; a people's committee has none. */
  readonly parent?: string | undefined;
  readonly agency: string;
  readonly number?: string | undefined;
  readonly place?: string | undefined;
  readonly on?: LocalDate | undefined;
  readonly signer?: { readonly name: string; readonly position: string } | undefined;
  readonly copies: readonly string[];
};

/** What every official document has at its top, on the right. */
export const STATE = 'Cộng hòa xã hội chủ nghĩa Việt Nam';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

export const COPIES = 'Nơi nhận:';

export const numberOf = ({ number = blank(12) }: Letterhead): string => number;

export const numberLine = (letter: Letterhead): string => `Số: ${numberOf(letter)}`;

export const dayLine = ({ place = blank(14), on }: Letterhead): string => `${place}, ${dayOf(on)}`;

export const copyLine = (copy: string): string => `- ${copy}`;

export const signatureOf = ({ signer = { position: blank(28), name: blank(28) } }: Letterhead) => signer;

const blank = (characters: number): string => '.'.repeat(characters);

/** A day has two digits, and so have the months 1 and 2. */
export function dayOf(on: LocalDate | undefined): string {
  if (on === undefined) return 'ngày ...... tháng ...... năm ..........';
  const month = Number(on.slice(5, 7));
  return `ngày ${on.slice(8)} tháng ${month < 3 ? `0${month}` : month} năm ${on.slice(0, 4)}`;
}
