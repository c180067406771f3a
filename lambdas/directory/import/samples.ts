import { sampleOffice } from '../samples.ts';

const cells = {
  'Mã cơ quan': sampleOffice.code,
  'Cơ quan cấp trên': sampleOffice.parent,
  Tên: sampleOffice.name.vi,
  'Tên tiếng Anh': sampleOffice.name.en,
  Loại: 'Bộ phận',
  'Hiệu lực từ': '01/01/2026',
};

/** A sheet with one new agency, as somebody typed it. */
export const sampleRows = [{ line: 2, cells }];

/** Its preview, with the first of its fields. */
export const samplePreview = {
  mode: 'preview' as const,
  counts: { new: 1, changed: 0, unchanged: 0, bad: 0 },
  digest: 'q0LrRkYsTzG2Zb6pS1cBkQ',
  changes: [
    {
      ...{ line: 2, entry: sampleOffice.code, state: 'new' as const },
      fields: [{ field: 'code', label: { vi: 'Mã cơ quan', en: 'Agency code' }, after: sampleOffice.code }],
    },
  ],
  problems: [],
};
