import { formatNumber } from '../../../kernel/number-text.ts';
import type { Words } from '../../../kernel/words.ts';

export const dossierSheetWords = {
  title: { vi: 'Nhập hồ sơ từ tệp', en: 'Import dossiers from a file' },
  intro: {
    vi: 'Dùng tệp xuất hằng ngày của phần mềm một cửa. Bước sau nêu từng dòng không ghi được, số hồ sơ thêm mới, thay đổi; chưa ghi dữ liệu nào trước khi ông/bà xác nhận.',
    en: 'Use the daily export of one-stop software. The next step names each row that cannot be taken, and how many dossiers are new or changed; nothing is written before you confirm.',
  },
  noPersonal: {
    vi: 'Hệ thống không lưu thông tin cá nhân của người nộp hồ sơ: các cột như họ tên, số điện thoại, số định danh, địa chỉ được bỏ qua ngay khi đọc tệp.',
    en: 'Dossiers hold no personal data: columns such as names, phone numbers, identity numbers and addresses are left out as the file is read.',
  },
  columns: { vi: 'Các cột của tệp', en: 'Columns of the file' },
  needed: {
    vi: 'Phải có: Mã hồ sơ, Mã thủ tục, Hình thức tiếp nhận, Trạng thái, Ngày tiếp nhận.',
    en: 'Needed: Dossier code, Procedure code, Channel, Status, Received on.',
  },
  optional: {
    vi: 'Nếu có: Mã cơ quan hoặc Cơ quan (không có thì theo mã hồ sơ), Lĩnh vực, Ngày hẹn trả, Ngày có kết quả, Ngày trả kết quả, Ngày kết thúc (rút hoặc dừng), Ngày yêu cầu bổ sung, Ngày bổ sung (thêm “lần 2”, “lần 3”…), Thời điểm cập nhật.',
    en: 'Optional: Agency code or Agency name (else the code of the dossier says), Field, Due on, Done on, Handed over on, Ended on (withdrawn or stopped), Supplement asked on, Supplied on (then “… 2”, “… 3”), Changed at.',
  },
  template: { vi: 'Tải tệp mẫu (CSV)', en: 'Download a template (CSV)' },
  fileHint: {
    vi: 'Tệp .xlsx, .csv mã UTF-8 hoặc .json, tối đa 2 MB, 2.000 dòng',
    en: '.xlsx, .csv in UTF-8 or .json, at most 2 MB and 2,000 rows',
  },
  tooMany: {
    vi: 'Tệp lớn hơn 2 MB, có nhiều hơn 2.000 dòng, hoặc có quá nhiều ảnh, trang tính. Chia thành nhiều tệp, ví dụ theo ngày tiếp nhận.',
    en: 'The file is larger than 2 MB, has more than 2,000 rows, or too many pictures and sheets. Divide it, for example by day of receipt.',
  },
  unreadable: {
    vi: 'Không đọc được tệp. Cần tệp Excel (.xlsx) không đặt mật khẩu, tệp CSV mã UTF-8, hoặc tệp JSON là một danh sách hồ sơ.',
    en: 'The file cannot be read. Send an Excel file (.xlsx) without a password, CSV in UTF-8, or JSON that is one list of dossiers.',
  },
  badRows: { vi: 'Dòng không ghi được', en: 'Rows that cannot be taken' },
  correct: {
    vi: 'Sửa trong tệp rồi nhập lại cả tệp: dòng đã ghi không thay đổi.',
    en: 'Correct them and import the whole file again: rows that were written stay as they are.',
  },
  nothing: { vi: 'Không có hồ sơ nào để ghi.', en: 'There is nothing to write.' },
  personal: { vi: 'Đã bỏ, không lưu các cột có thông tin cá nhân', en: 'Left out, because they are personal data' },
  unused: { vi: 'Không dùng các cột', en: 'Columns that are not used' },
  resultTitle: { vi: 'Kết quả nhập hồ sơ', en: 'Result of the import' },
  forbidden: { vi: 'Trang này dành cho lãnh đạo', en: 'This page is for heads and leaders' },
  forbiddenText: {
    vi: 'Chỉ lãnh đạo cơ quan, đơn vị và lãnh đạo cấp trên được nhập hồ sơ từ tệp.',
    en: 'Only heads of agencies and leaders above them import dossiers from a file.',
  },
  exampleCode: { vi: 'VÍ DỤ, xóa dòng này', en: 'EXAMPLE, delete this row' },
} as const satisfies Record<string, Words>;

const plural = (count: number, one: string, many: string) => `${formatNumber('en', count)} ${count === 1 ? one : many}`;

export const dossierSheetTexts = {
  apply: {
    vi: (count: number) => `Ghi ${formatNumber('vi', count)} hồ sơ`,
    en: (count: number) => `Write ${plural(count, 'dossier', 'dossiers')}`,
  },
  written: {
    vi: (count: number) => `Đã ghi ${formatNumber('vi', count)} hồ sơ.`,
    en: (count: number) => `${plural(count, 'dossier was', 'dossiers were')} written.`,
  },
  rest: {
    vi: (count: number) => `Còn ${formatNumber('vi', count)} hồ sơ chưa ghi. Bấm nút dưới đây để ghi tiếp.`,
    en: (count: number) => `${plural(count, 'dossier is', 'dossiers are')} left. Press the button below to go on.`,
  },
  unchecked: {
    vi: (count: number) => `Còn ${formatNumber('vi', count)} dòng chưa kiểm tra kịp: chia tệp, rồi nhập phần còn lại.`,
    en: (count: number) =>
      `${plural(count, 'row was', 'rows were')} not checked in time: divide the file and import the rest.`,
  },
} as const satisfies Record<string, Words<(count: number) => string>>;
