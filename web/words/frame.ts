import type { Lang } from '../../lambdas/kernel/lang.ts';
import type { Words } from '../../lambdas/kernel/words.ts';
import type { Operator } from '../operator.ts';

/** The words of the layout around every page. */
export const frameWords = {
  service: { vi: 'Lắng Nghe', en: 'Lắng Nghe' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to main content' },
  navigation: { vi: 'Các trang chính', en: 'Main pages' },
  about: { vi: 'Về trang này', en: 'About this site' },
  illustrative: { vi: 'Dữ liệu minh họa', en: 'Illustrative data' },
  illustrativeMore: {
    vi: 'Phản ánh, đánh giá và số liệu ở đây là giả định.',
    en: 'Petitions, ratings and figures here are made up.',
  },
  description: {
    vi: 'Gửi phản ánh, kiến nghị đến cơ quan nhà nước, theo dõi thời hạn trả lời và đánh giá chất lượng phục vụ.',
    en: 'Send petitions to government agencies, follow the deadline of the answer, and rate the service you received.',
  },
  preview: { vi: 'Lắng Nghe: gửi phản ánh, kiến nghị', en: 'Lắng Nghe: send a petition' },
  operatorUnknown: {
    vi: 'Cơ quan vận hành trang này chưa được khai báo.',
    en: 'The operator of this site has not been named.',
  },
  licence: {
    vi: 'Lắng Nghe là phần mềm mã nguồn mở theo giấy phép Apache-2.0. Phông chữ Inter theo giấy phép SIL OFL 1.1.',
    en: 'Lắng Nghe is open source software under the Apache 2.0 licence. The Inter font is licensed under the SIL OFL 1.1.',
  },
  noCookies: {
    vi: 'Trang này không đặt cookie trên thiết bị của ông/bà và không theo dõi người truy cập.',
    en: 'This site sets no cookies on your device and does not track visitors.',
  },
  staff: { vi: 'Trang dành cho cán bộ', en: 'For staff' },
  staffNavigation: { vi: 'Các trang dành cho cán bộ', en: 'Pages for staff' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  staffCookie: {
    vi: 'Trang dành cho cán bộ chỉ dùng cookie để đăng nhập và giữ phiên làm việc.',
    en: 'The pages for staff use cookies only to sign you in and to keep your session.',
  },
} as const satisfies Record<string, Words>;

/** The name of the agency stays Vietnamese where no English one is given. */
export function operatorText(lang: Lang, { name, nameEn = name, address, hotline }: Operator): string {
  return {
    vi: `Cơ quan vận hành: ${name}. Địa chỉ: ${address}. Đường dây nóng: ${hotline}.`,
    en: `Operator: ${nameEn}. Address: ${address}. Hotline: ${hotline}.`,
  }[lang];
}

type Link = { readonly path: string; readonly text: Words };

/** Paths without their language. */
export const mainPages: readonly Link[] = [
  { path: '/phan-anh', text: { vi: 'Gửi phản ánh', en: 'Send a petition' } },
  { path: '/tra-cuu', text: { vi: 'Tra cứu', en: 'Track' } },
  { path: '/danh-gia', text: { vi: 'Đánh giá', en: 'Rate' } },
  { path: '/co-quan', text: { vi: 'Mức độ hài lòng', en: 'Satisfaction' } },
  { path: '/cong-khai', text: { vi: 'Công khai kết quả', en: 'Published answers' } },
];

/** What a person does: leads an agency or audits it, administers, or handles the cases of one in any of these roles. */
export type StaffDuty = 'leads' | 'administers' | 'handles';

/** Paths without their language; `onlyFor` names what the person must do to have the page. */
export const staffPages: readonly (Link & { readonly onlyFor?: readonly StaffDuty[] })[] = [
  { path: '/can-bo', text: { vi: 'Hàng chờ xử lý', en: 'Queue' } },
  { path: '/can-bo/bang-dieu-hanh', text: { vi: 'Bảng điều hành', en: 'Board' }, onlyFor: ['leads'] },
  { path: '/can-bo/ho-so', text: { vi: 'Hồ sơ', en: 'Dossiers' }, onlyFor: ['handles'] },
  { path: '/can-bo/bao-cao', text: { vi: 'Báo cáo', en: 'Reports' }, onlyFor: ['handles'] },
  { path: '/can-bo/van-ban', text: { vi: 'Đôn đốc', en: 'Reminders' }, onlyFor: ['leads'] },
  { path: '/can-bo/kien-nghi-kiem-tra', text: { vi: 'Kiến nghị kiểm tra', en: 'Findings' }, onlyFor: ['leads'] },
  { path: '/can-bo/lien-he-da-mo', text: { vi: 'Nhật ký truy cập', en: 'Access log' }, onlyFor: ['leads'] },
  { path: '/can-bo/quan-tri', text: { vi: 'Quản trị', en: 'Administration' }, onlyFor: ['administers'] },
  {
    path: '/can-bo/quan-tri/mau-van-ban',
    text: { vi: 'Văn bản mẫu', en: 'Templates' },
    onlyFor: ['leads', 'administers'],
  },
  { path: '/can-bo/tai-khoan', text: { vi: 'Tài khoản', en: 'Account' } },
];

export const informationPages: readonly Link[] = [
  { path: '/thong-tin/cach-tinh', text: { vi: 'Cách tính điểm', en: 'How scores are calculated' } },
  { path: '/thong-tin/du-lieu-ca-nhan', text: { vi: 'Dữ liệu cá nhân', en: 'Personal data' } },
  { path: '/thong-tin/tiep-can', text: { vi: 'Khả năng tiếp cận', en: 'Accessibility' } },
];

/** The API reference is one file, not a page in two languages. */
export const forDevelopers = { href: '/docs', text: { vi: 'Tài liệu kỹ thuật (API)', en: 'API reference' } };
