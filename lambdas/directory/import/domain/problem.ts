import type { Words } from '../../../kernel/words.ts';

/** What can be wrong with a sheet. The codes of agencies and people are those of the operations that change one of them. */
export const problemWords = {
  'column.unknown': {
    vi: 'Không có cột nào tên như vậy. Sửa tên cột hoặc bỏ cột này.',
    en: 'There is no such column. Correct the heading or remove the column.',
  },
  'column.repeated': {
    vi: 'Hai cột có cùng nội dung này. Bỏ một cột.',
    en: 'Two columns have this meaning. Remove one of them.',
  },
  'cell.missing': { vi: 'Ô này không được để trống.', en: 'This cell must not be empty.' },
  'row.repeated': {
    vi: 'Dòng này trùng với một dòng ở trên.',
    en: 'This row repeats one above.',
  },
  'sheet.tooManyDays': {
    vi: 'Tệp có quá nhiều ngày khác nhau. Chia thành nhiều tệp.',
    en: 'The file has too many different days. Divide it.',
  },
  'agency.endsBeforeStart': {
    vi: 'Ngày cuối không được trước ngày bắt đầu có hiệu lực.',
    en: 'The last day must not be before the first.',
  },
  'agency.parentUnknown': {
    vi: 'Cơ quan cấp trên không có trong tệp hoặc danh mục trong suốt thời gian này.',
    en: 'The parent is neither in the file nor in the directory for all of this period.',
  },
  'agency.ownAncestor': {
    vi: 'Cơ quan cấp trên không được là chính cơ quan đó hoặc cơ quan cấp dưới của nó.',
    en: 'The parent must not be the agency itself or one of its descendants.',
  },
  'agency.tooDeep': {
    vi: 'Cây cơ quan sẽ có nhiều hơn 10 cấp. Chọn cơ quan cấp trên khác.',
    en: 'The tree of agencies would have more than 10 levels. Choose another parent.',
  },
  'agency.standsAbove': {
    vi: 'Sau ngày này vẫn còn cơ quan cấp dưới: chuyển hoặc kết thúc các cơ quan đó trước.',
    en: 'After this day there are still agencies below it: move or end them too.',
  },
  'agency.successorUnknown': {
    vi: 'Cơ quan kế thừa phải là cơ quan khác, có hiệu lực vào ngày sau ngày cuối.',
    en: 'The successor must be another agency that is valid on the day after the last day.',
  },
  'agency.outOfScope': {
    vi: 'Cơ quan này, cơ quan cấp trên hoặc cơ quan cấp trên trước đây không thuộc phạm vi quản trị.',
    en: 'The agency, its parent or its former parent is outside your scope.',
  },
  'agency.successorOutOfScope': {
    vi: 'Cơ quan kế thừa không thuộc phạm vi quản trị.',
    en: 'The successor is outside your scope.',
  },
  'agency.notFound': {
    vi: 'Không có cơ quan này vào hôm nay, hoặc không thuộc phạm vi quản trị.',
    en: 'There is no such agency today, or it is outside your scope.',
  },
  'person.outOfScope': {
    vi: 'Người này đang ở một cơ quan không thuộc phạm vi quản trị.',
    en: 'The person is at an agency outside your scope.',
  },
  'procedure.endsBeforeStart': {
    vi: 'Ngày cuối không được sớm hơn ngày liền trước ngày bắt đầu có hiệu lực.',
    en: 'The last day must not be earlier than the day before the first.',
  },
  'procedure.decisionAhead': {
    vi: 'Ngày của quyết định công bố ở sau hôm nay.',
    en: 'The day of the decision is in the future.',
  },
  'procedure.statedAbove': {
    vi: 'Cơ quan cấp trên đã nhập thủ tục này; nội dung do cơ quan cấp trên nhập được áp dụng.',
    en: 'An agency above has entered this procedure, and its entry counts.',
  },
  'procedure.tooMany': {
    vi: 'Từ dòng này, cơ quan có nhiều hơn 2.500 mục thủ tục.',
    en: 'From this row on, the agency would have more than 2,500 entries of procedures.',
  },
} as const satisfies Record<string, Words>;

/** A cell that cannot be imported, or a whole column where there is no line. */
export type Problem = {
  readonly line?: number | undefined;
  /** The heading as the sheet has it. */
  readonly column: string;
  readonly code: keyof typeof problemWords | 'cell.invalid';
  readonly message: Words;
};

export const problemAt = (code: keyof typeof problemWords, column: string, line?: number): Problem => ({
  ...(line !== undefined && { line }),
  ...{ column, code, message: problemWords[code] },
});

/** By line, so that people correct a sheet from its top; whole columns first. */
export const byLine = (one: Problem, other: Problem): number => (one.line ?? 0) - (other.line ?? 0);
