import type { Refusals } from '../../platform/refusals.ts';

/** Why a sheet is not applied. */
export const importRefusals = {
  'import.badCells': {
    status: 422,
    en: 'Cells of the sheet are wrong; `problems` names them. Nothing was written.',
    vi: 'Có ô dữ liệu sai; `problems` nêu từng ô. Chưa ghi dữ liệu nào.',
    detail: {
      problems: [
        {
          line: 17,
          column: 'Loại',
          code: 'cell.invalid',
          message: {
            vi: 'Cần một trong các loại: tỉnh, sở, phường, xã, đặc khu, đơn vị khác.',
            en: 'Expected one of: province, department, ward, commune, zone, office.',
          },
        },
      ],
      bad: 1,
    },
  },
  'import.changed': {
    status: 409,
    en: 'The directory has changed since the preview. Preview the sheet again.',
    vi: 'Danh mục đã thay đổi sau khi xem trước. Đề nghị xem trước lại.',
    detail: { written: 0 },
  },
} as const satisfies Refusals;
