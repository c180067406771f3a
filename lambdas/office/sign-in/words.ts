import type { Words } from '../../kernel/words.ts';

export const signInWords = {
  title: { vi: 'Đăng nhập dành cho cán bộ', en: 'Sign in for staff' },
  text: {
    vi: 'Trang này dành cho cán bộ, công chức xử lý phản ánh, kiến nghị. Đăng nhập bằng tài khoản do quản trị viên của cơ quan cấp.',
    en: 'These pages are for staff who handle petitions. Sign in with the account that your administrator gave you.',
  },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  citizens: {
    vi: 'Người dân không cần đăng nhập: gửi và tra cứu phản ánh ở trang chủ.',
    en: 'Citizens do not sign in: petitions are sent and tracked from the home page.',
  },
  home: { vi: 'Về trang chủ', en: 'Go to the home page' },
  failedTitle: { vi: 'Chưa đăng nhập được', en: 'You are not signed in' },
  failed: {
    vi: 'Hệ thống đăng nhập không xác nhận lần đăng nhập này, hoặc lần đăng nhập đã quá 10 phút. Đề nghị đăng nhập lại.',
    en: 'The sign-in was not confirmed, or it took more than 10 minutes. Sign in again.',
  },
  unavailableTitle: { vi: 'Hệ thống đăng nhập chưa trả lời', en: 'The sign-in service does not answer' },
  unavailable: {
    vi: 'Đề nghị thử lại sau ít phút. Việc tiếp nhận phản ánh của người dân không bị ảnh hưởng.',
    en: 'Try again in a few minutes. Petitions of citizens are still received.',
  },
  noRoleTitle: { vi: 'Tài khoản chưa được giao vai trò', en: 'Your account has no role yet' },
  noRole: {
    vi: 'Tài khoản này chưa được giao cơ quan và vai trò. Đề nghị liên hệ quản trị viên của cơ quan.',
    en: 'This account has no agency or role. Ask your administrator.',
  },
  again: { vi: 'Đăng nhập lại', en: 'Sign in again' },
  signedOutTitle: { vi: 'Đã đăng xuất', en: 'You are signed out' },
  signedOut: {
    vi: 'Phiên làm việc trên máy này đã kết thúc.',
    en: 'Your session on this computer has ended.',
  },
  signedOutEverywhere: {
    vi: 'Phiên làm việc của ông/bà trên mọi thiết bị đã kết thúc.',
    en: 'Your sessions on all devices have ended.',
  },
  provider: { vi: 'Đăng xuất khỏi hệ thống đăng nhập', en: 'Sign out of the sign-in service' },
  account: { vi: 'Tài khoản', en: 'Account' },
  name: { vi: 'Họ và tên', en: 'Name' },
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  roles: { vi: 'Vai trò', en: 'Roles' },
  until: { vi: 'Phiên làm việc kết thúc', en: 'Your session ends' },
  untilHint: {
    vi: 'Phiên kết thúc sau 30 phút không thao tác và không kéo dài quá 12 giờ.',
    en: 'It ends after 30 minutes without a request, and after 12 hours at the latest.',
  },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  everywhere: { vi: 'Đăng xuất trên mọi thiết bị', en: 'Sign out on all devices' },
} as const satisfies Record<string, Words>;

/** Of a form that was sent without a session. Apart, because every page of the office may answer with it. */
export const expiredWords = {
  title: { vi: 'Phiên làm việc đã hết hạn', en: 'Your session has ended' },
  text: {
    vi: 'Nội dung vừa nhập chưa được ghi nhận nhưng vẫn còn trên trang này. Đăng nhập lại ở thẻ khác của trình duyệt, rồi quay lại đây và bấm “Gửi lại”.',
    en: 'What you entered has not been recorded, but it is kept on this page. Sign in again in another tab, then come back here and press “Send again”.',
  },
  otherSession: {
    vi: 'Biểu mẫu này được mở trong một phiên làm việc trước. Nội dung vừa nhập vẫn còn; bấm “Gửi lại” để thực hiện.',
    en: 'This form was opened in an earlier session. What you entered is kept; press “Send again” to go on.',
  },
  newTab: { vi: 'Đăng nhập ở thẻ mới', en: 'Sign in in a new tab' },
  sendAgain: { vi: 'Gửi lại', en: 'Send again' },
} as const satisfies Record<string, Words>;

export const roleLabels = {
  officer: { vi: 'Cán bộ xử lý', en: 'Officer' },
  head: { vi: 'Người đứng đầu cơ quan', en: 'Head of the agency' },
  leader: { vi: 'Lãnh đạo tỉnh', en: 'Leader of the province' },
  auditor: { vi: 'Cán bộ kiểm tra', en: 'Auditor' },
  admin: { vi: 'Quản trị viên', en: 'Administrator' },
} as const satisfies Record<string, Words>;
