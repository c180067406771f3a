import { AgencyCode, DossierCode, ProcedureCode } from '../../../directory/contract.ts';
import { columnFinder, type Headed, wordReader } from '../../../kernel/sheet/column.ts';
import { readDay, readInstant } from '../../../kernel/sheet/read-day.ts';
import type { Words } from '../../../kernel/words.ts';
import { MAX_SUPPLEMENTS } from '../dossier.ts';
import { readField } from './read-field.ts';
import { channelNames, statusNames } from './value-names.ts';

/** A column of a sheet of dossiers: how one-stop software heads it, and what its cells mean. */
export type FactColumn = Headed & {
  /** What a cell must contain, as a sentence. */
  readonly expects: Words;
  /** Whether every row needs it. */
  readonly isRequired: boolean;
  /** The value that is meant by a cell; undefined if it cannot be read. */
  readonly read: (cell: string) => string | undefined;
};

const code = (read: { safeParse(cell: string): { data?: string } }) => (cell: string) =>
  read.safeParse(cell.toUpperCase()).data;

const day = {
  expects: {
    vi: 'Cần một ngày có thật, ví dụ 18/11/2026 hoặc 18/11/2026 14:30.',
    en: 'Expected a date such as 18/11/2026 (day first) or 18/11/2026 14:30.',
  },
  read: readDay,
  isRequired: false,
};

const agency = { expects: { vi: 'Cần mã cơ quan, ví dụ H44.100.', en: 'Expected an agency code such as H44.100.' } };

const always: readonly FactColumn[] = [
  {
    ...{ field: 'code', label: { vi: 'Mã hồ sơ', en: 'Dossier code' }, isRequired: true, read: code(DossierCode) },
    alsoNamed: ['Số hồ sơ', 'Mã số hồ sơ', 'Mã HS', 'Mã hồ sơ TTHC', 'Dossier'],
    expects: { vi: 'Cần mã hồ sơ, ví dụ H44.100-261102-0007.', en: 'Expected a code such as H44.100-261102-0007.' },
  },
  {
    ...{ field: 'agency', label: { vi: 'Mã cơ quan', en: 'Agency code' }, isRequired: false, read: code(AgencyCode) },
    ...{ alsoNamed: ['Mã đơn vị', 'Mã cơ quan, đơn vị', 'Mã cơ quan giải quyết'], ...agency },
  },
  {
    ...{ field: 'agencyName', label: { vi: 'Cơ quan, đơn vị', en: 'Agency name' }, isRequired: false },
    // A name, whose code the reader of the rows finds.
    read: (cell) => cell,
    alsoNamed: [
      ...['Cơ quan', 'Đơn vị', 'Tên cơ quan', 'Tên đơn vị', 'Cơ quan giải quyết', 'Đơn vị giải quyết'],
      ...['Cơ quan xử lý', 'Đơn vị xử lý', 'Cơ quan thực hiện', 'Đơn vị thực hiện', 'Đơn vị thụ lý'],
    ],
    ...agency,
  },
  {
    ...{ field: 'procedure', label: { vi: 'Mã thủ tục', en: 'Procedure code' }, isRequired: true },
    ...{ alsoNamed: ['Mã TTHC', 'Mã thủ tục hành chính', 'Mã số thủ tục', 'Mã số TTHC', 'Procedure'] },
    read: code(ProcedureCode),
    expects: {
      vi: 'Cần mã thủ tục, ví dụ 1.012766. Trong Excel, định dạng ô là văn bản để giữ số 0 ở cuối.',
      en: 'Expected a procedure code such as 1.012766. Format the cell as text in Excel to keep zeros at its end.',
    },
  },
  {
    ...{ field: 'field', label: { vi: 'Lĩnh vực', en: 'Field' }, isRequired: false, read: readField },
    alsoNamed: ['Tên lĩnh vực', 'Lĩnh vực thủ tục'],
    expects: {
      vi: 'Cần tên lĩnh vực, tối đa 120 ký tự, không có dãy số dài.',
      en: 'Expected the name of a field, at most 120 characters and without a long number.',
    },
  },
  {
    ...{ field: 'channel', label: { vi: 'Hình thức tiếp nhận', en: 'Channel' }, isRequired: true },
    alsoNamed: [
      ...['Hình thức nộp', 'Hình thức nộp hồ sơ', 'Hình thức', 'Kênh', 'Kênh tiếp nhận', 'Kênh nộp', 'Cách thức nộp'],
      ...['Cách thức tiếp nhận', 'Nguồn tiếp nhận', 'How it was submitted'],
    ],
    read: wordReader(channelNames),
    expects: {
      vi: 'Cần một trong các hình thức: trực tuyến, trực tiếp, bưu chính.',
      en: 'Expected one of: online, direct, postal.',
    },
  },
  {
    ...{ field: 'status', label: { vi: 'Trạng thái', en: 'Status' }, isRequired: true, read: wordReader(statusNames) },
    alsoNamed: ['Trạng thái hồ sơ', 'Trạng thái xử lý', 'Tình trạng', 'Tình trạng hồ sơ', 'Tình trạng xử lý'],
    expects: {
      vi: 'Cần một trong các trạng thái: mới đăng ký, được tiếp nhận, không được tiếp nhận, đang xử lý, yêu cầu bổ sung giấy tờ, yêu cầu thực hiện nghĩa vụ tài chính, công dân yêu cầu rút hồ sơ, dừng xử lý, đã xử lý xong, đã trả kết quả; hoặc số thứ tự từ 1 đến 10.',
      en: 'Expected one of: registered, received, notReceived, processing, needsSupplement, needsPayment, withdrawn, stopped, done, handedOver; or its number from 1 to 10.',
    },
  },
  {
    ...{ field: 'receivedOn', label: { vi: 'Ngày tiếp nhận', en: 'Received on' }, ...day, isRequired: true },
    alsoNamed: ['Ngày nhận', 'Ngày nhận hồ sơ', 'Ngày tiếp nhận hồ sơ', 'Thời gian tiếp nhận', 'Thời điểm tiếp nhận'],
  },
  {
    ...{ field: 'dueOn', label: { vi: 'Ngày hẹn trả', en: 'Due on' }, ...day },
    alsoNamed: [
      ...['Ngày hẹn', 'Ngày hẹn trả kết quả', 'Ngày hẹn trả KQ', 'Hẹn trả', 'Hạn trả', 'Hạn trả kết quả'],
      ...['Hạn xử lý', 'Hạn giải quyết', 'Thời gian hẹn trả', 'Thời điểm hẹn trả', 'Due'],
    ],
  },
  {
    ...{ field: 'doneOn', label: { vi: 'Ngày có kết quả', en: 'Done on' }, ...day },
    alsoNamed: ['Ngày có KQ', 'Ngày xử lý xong', 'Ngày giải quyết xong', 'Ngày hoàn thành', 'Processed on'],
  },
  {
    ...{ field: 'handedOverOn', label: { vi: 'Ngày trả kết quả', en: 'Handed over on' }, ...day },
    alsoNamed: ['Ngày trả', 'Ngày trả KQ', 'Ngày trả thực tế', 'Ngày trả kết quả thực tế', 'Thời điểm trả kết quả'],
  },
  {
    ...{ field: 'endedOn', label: { vi: 'Ngày kết thúc', en: 'Ended on' }, ...day },
    alsoNamed: ['Ngày rút hồ sơ', 'Ngày dừng xử lý', 'Ngày rút, dừng xử lý'],
  },
  {
    ...{ field: 'changedAt', label: { vi: 'Thời điểm cập nhật', en: 'Changed at' }, isRequired: false },
    ...{ alsoNamed: ['Cập nhật lúc', 'Thời gian cập nhật', 'Ngày cập nhật'], read: readInstant },
    expects: {
      vi: 'Cần cả ngày và giờ, ví dụ 18/11/2026 14:30. Nếu phần mềm không có giờ, bỏ cột này.',
      en: 'Expected a date with its hour, such as 18/11/2026 14:30. Without hours, remove the column.',
    },
  },
];

/** Of each time that papers were asked for; the first is also headed without a number. */
const supplements = Array.from({ length: MAX_SUPPLEMENTS }, (_, at): readonly FactColumn[] => {
  const number = at + 1;
  const named = (vi: string, en: string) => ({
    label: number === 1 ? { vi, en } : { vi: `${vi} lần ${number}`, en: `${en} ${number}` },
    alsoNamed: number === 1 ? [`${vi} lần 1`, `${en} 1`] : [],
  });
  return [
    { field: `supplements.${at}.askedOn`, ...named('Ngày yêu cầu bổ sung', 'Supplement asked on'), ...day },
    { field: `supplements.${at}.suppliedOn`, ...named('Ngày bổ sung', 'Supplied on'), ...day },
  ];
});

/** All that the contract of a dossier has. */
export const factColumns: readonly FactColumn[] = [...always, ...supplements.flat()];

const find = columnFinder(factColumns);

/** Whether a cell heads a column of facts: above it, a report has its title and its period. */
export const isFactHeading = (cell: string): boolean => find(cell) !== undefined;
