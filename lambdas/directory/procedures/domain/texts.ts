import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { spelling } from '../../../kernel/sheet/column.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Fee, ProcessingTime } from './procedure.ts';

export const noFee: Words = { vi: 'Không', en: 'None' };

/** `8.000 đồng`; `8,000 đồng`. */
export const amountText = (lang: Lang, amount: number): string => `${formatNumber(lang, amount)} đồng`;

/** The fees of a procedure in one line, as a cell of a sheet has them. */
export const feesText = (fees: readonly Fee[]): string =>
  fees.length === 0 ? noFee.vi : fees.map(({ name, amount }) => `${name}: ${amountText('vi', amount)}`).join('; ');

const units = {
  workingDays: { vi: () => 'ngày làm việc', en: (amount) => (amount === 1 ? 'working day' : 'working days') },
  hours: { vi: () => 'giờ làm việc', en: (amount) => (amount === 1 ? 'working hour' : 'working hours') },
} as const satisfies Record<ProcessingTime['unit'], Words<(amount: number) => string>>;

/** `5 ngày làm việc`; `5 working days`. */
export const timeText = (lang: Lang, { amount, unit }: ProcessingTime): string =>
  `${formatNumber(lang, amount)} ${units[unit][lang](amount)}`;

/** How people write the two units; what does not name them as working days or hours may mean others. */
const writtenUnits: Readonly<Record<string, ProcessingTime['unit']>> = {
  'ngay lam viec': 'workingDays',
  'working day': 'workingDays',
  'working days': 'workingDays',
  'gio lam viec': 'hours',
  'working hour': 'hours',
  'working hours': 'hours',
};

/** `05 ngày làm việc`, `4 giờ làm việc`. */
export function readTime(cell: string): ProcessingTime | undefined {
  const [, digits = '', written = ''] = /^(\d{1,4})\s*(\D+)$/.exec(cell.trim()) ?? [];
  const unit = writtenUnits[spelling(written)];
  return unit === undefined ? undefined : { amount: Number(digits), unit };
}

const NO_FEE = ['khong', 'khong co', 'khong thu', 'khong thu phi', 'mien phi', 'none', 'free'];
/** Whole đồng, in groups of three with one kind of separator, or without. */
const AMOUNT = /^(\d{1,15}|\d{1,3}(?:([.,\s])\d{3})(?:\2\d{3})*)\s*(?:đ|₫|đồng|dong|vnđ|vnd)?$/iu;

/** `Không`, or `Phí thẩm định: 50.000 đồng; Lệ phí: 8.000 đồng`, also with a line for each. */
export function readFees(cell: string): readonly Fee[] | undefined {
  if (NO_FEE.includes(spelling(cell))) return [];
  const fees = cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readFee);
  return fees.every((fee) => fee !== undefined) ? fees : undefined;
}

function readFee(part: string): Fee | undefined {
  const at = part.lastIndexOf(':');
  const [, digits] = AMOUNT.exec(part.slice(at + 1).trim()) ?? [];
  if (at < 1 || digits === undefined) return undefined;
  return { name: part.slice(0, at).trim(), amount: Number(digits.replaceAll(/\D/g, '')) };
}
