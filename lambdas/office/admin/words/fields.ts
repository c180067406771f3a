import type { Words } from '../../../kernel/words.ts';

type Field = { readonly label: Words; readonly hint?: Words; readonly error: Words };

const day = { vi: 'Nhập ngày, ví dụ 31/12/2026', en: 'Enter a date, for example 31/12/2026' };

const choose = { vi: 'Chọn một mục', en: 'Choose one' };
const agencyCode = {
  vi: 'Chọn cơ quan, hoặc nhập mã, ví dụ H44.100',
  en: 'Choose an agency, or enter its code, for example H44.100',
};
const agencyName = { vi: 'Nhập tên, tối đa 200 ký tự', en: 'Enter the name, up to 200 characters' };

/** The fields of an agency by their name in the contract, in the form and in the list of changes. */
export const agencyFieldWords: Readonly<Record<string, Field>> = {
  code: {
    label: { vi: 'Mã định danh', en: 'Code' },
    hint: {
      vi: 'Theo Quyết định 20/2020/QĐ-TTg, ví dụ H44.100.01. Không đổi được về sau.',
      en: 'As in Decision 20/2020/QĐ-TTg, for example H44.100.01. It cannot be changed later.',
    },
    error: { vi: 'Nhập mã định danh, ví dụ H44.100.01', en: 'Enter a code such as H44.100.01' },
  },
  'name.vi': { label: { vi: 'Tên tiếng Việt', en: 'Name in Vietnamese' }, error: agencyName },
  'name.en': { label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, error: agencyName },
  kind: { label: { vi: 'Loại cơ quan', en: 'Kind' }, error: choose },
  parent: { label: { vi: 'Cơ quan cấp trên', en: 'Agency above' }, error: agencyCode },
  validFrom: {
    label: { vi: 'Có hiệu lực từ ngày', en: 'Valid from' },
    hint: {
      vi: 'Ngày sau ngày đang ghi mở ra một giai đoạn mới, thay cho giai đoạn cũ từ ngày đó.',
      en: 'A later day than the present one begins a new period, which replaces the former from that day on.',
    },
    error: day,
  },
  validTo: {
    label: { vi: 'Có hiệu lực đến hết ngày', en: 'Valid until' },
    hint: {
      vi: 'Chỉ nhập khi cơ quan kết thúc hoạt động, ví dụ 31/12/2026.',
      en: 'Only if the agency ends, for example 31/12/2026.',
    },
    error: {
      vi: 'Nhập ngày không trước ngày có hiệu lực, ví dụ 31/12/2026',
      en: 'Enter a date not before the first day, for example 31/12/2026',
    },
  },
  successor: {
    label: { vi: 'Cơ quan kế thừa', en: 'Successor' },
    hint: {
      vi: 'Tiếp nhận phản ánh của cơ quan kết thúc; cần có ngày kết thúc.',
      en: 'Takes over the petitions when the agency ends; needs the last day.',
    },
    error: agencyCode,
  },
};

/** Those of a person. */
export const personFieldWords: Readonly<Record<string, Field>> = {
  id: {
    label: { vi: 'Mã người dùng tại hệ thống đăng nhập', en: 'Id at the identity provider' },
    hint: {
      vi: 'Trường “sub” của tài khoản đăng nhập. Không đổi được về sau.',
      en: 'The subject (“sub”) of the account. It cannot be changed later.',
    },
    error: { vi: 'Nhập mã người dùng, tối đa 128 ký tự', en: 'Enter the id, up to 128 characters' },
  },
  name: {
    label: { vi: 'Họ và tên', en: 'Full name' },
    error: { vi: 'Nhập họ và tên, tối đa 200 ký tự', en: 'Enter the full name, up to 200 characters' },
  },
  agency: { label: { vi: 'Cơ quan công tác', en: 'Agency' }, error: agencyCode },
  role: { label: { vi: 'Vai trò', en: 'Role' }, error: choose },
  phone: {
    label: { vi: 'Số điện thoại nhận cảnh báo', en: 'Phone number for alerts' },
    error: { vi: 'Nhập số điện thoại, ví dụ 0912 345 678', en: 'Enter a phone number, for example 0912 345 678' },
  },
  email: {
    label: { vi: 'Thư điện tử nhận cảnh báo', en: 'E-mail for alerts' },
    error: { vi: 'Nhập đúng định dạng thư điện tử', en: 'Enter an e-mail address' },
  },
  language: { label: { vi: 'Ngôn ngữ của thông báo', en: 'Language of messages' }, error: choose },
  validTo: {
    label: { vi: 'Ngày công tác cuối cùng', en: 'Last day in post' },
    hint: {
      vi: 'Sau ngày này không nhận cảnh báo và không được phân công nữa. Ví dụ 31/12/2026.',
      en: 'After this day the person receives no alerts and is assigned nothing. For example 31/12/2026.',
    },
    error: day,
  },
};

export const whyWords = {
  label: { vi: 'Lý do thay đổi', en: 'Reason for the change' },
  hint: {
    vi: 'Ví dụ số quyết định. Lý do được ghi lại cùng thay đổi.',
    en: 'For example the number of the decision. It is recorded with the change.',
  },
  error: { vi: 'Nhập từ 3 đến 300 ký tự, hoặc để trống', en: 'Enter 3 to 300 characters, or leave it empty' },
} as const satisfies Field;

export const languageLabels = {
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
} as const satisfies Record<string, Words>;

export const fieldWords = {
  day: { vi: 'Ví dụ 31/12/2026', en: 'For example 31/12/2026' },
} as const satisfies Record<string, Words>;
