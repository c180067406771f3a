import type { Words } from '../../../kernel/words.ts';

/** What is wrong with a sheet of dossiers before any of them is looked up. */
const problemWords = {
  'column.missing': {
    vi: 'Không có cột này, hoặc tên cột khác. Thêm cột, hoặc sửa tên cột.',
    en: 'The sheet has no such column, or heads it otherwise. Add it or correct its heading.',
  },
  'column.repeated': {
    vi: 'Hai cột có cùng nội dung này. Bỏ một cột.',
    en: 'Two columns have this meaning. Remove one of them.',
  },
  'value.lost': {
    vi: 'Hồ sơ này đã có giá trị, còn tệp không có cột đó (hoặc tên cột khác): ghi dòng này sẽ xóa giá trị đã có. Thêm cột, hoặc sửa tên cột.',
    en: 'The dossier has a value for which the sheet has no column, or heads it otherwise: this row would erase it. Add the column or correct its heading.',
  },
  'cell.missing': { vi: 'Ô này không được để trống.', en: 'This cell must not be empty.' },
  'agency.unknown': {
    vi: 'Không rõ là cơ quan nào trong phạm vi của ông/bà. Ghi mã cơ quan, ví dụ H44.100.',
    en: 'It is not clear which agency within your scope this is. Enter its code, such as H44.100.',
  },
} as const satisfies Record<string, Words>;

/** A cell that is refused, or a whole column where there is no line. */
export type SheetProblem = {
  readonly line?: number;
  /** The heading as the sheet has it. */
  readonly column: string;
  readonly message: Words;
};

export const problemAt = (code: keyof typeof problemWords, column: string, line?: number): SheetProblem => ({
  ...(line !== undefined && { line }),
  ...{ column, message: problemWords[code] },
});

/** Enough to find the others. */
const LINES_NAMED = 3;

/** The lines have the same dossier: which of them is right, nobody can tell. */
export const repeatedAt = (column: string, line: number, lines: readonly number[]): SheetProblem => {
  const others = lines
    .filter((other) => other !== line)
    .slice(0, LINES_NAMED)
    .join(', ');
  return {
    ...{ line, column },
    message: {
      vi: `Mã hồ sơ này có ở cả dòng ${others}. Chỉ giữ dòng đúng.`,
      en: `The dossier is also on line ${others}. Keep the row that is right.`,
    },
  };
};
