import type { Words } from '../../../kernel/words.ts';

export const personRoleLabels = {
  officer: { vi: 'Cán bộ xử lý', en: 'Officer' },
  head: { vi: 'Người đứng đầu cơ quan', en: 'Head of the agency' },
  leader: { vi: 'Lãnh đạo theo dõi cơ quan cấp dưới', en: 'Leader of the agencies below' },
} as const satisfies Record<string, Words>;

export const peopleWords = {
  title: { vi: 'Cán bộ', en: 'People' },
  none: { vi: 'Chưa có cán bộ nào trong danh mục của cơ quan này.', en: 'No people of this agency are listed.' },
  name: { vi: 'Họ và tên', en: 'Name' },
  role: { vi: 'Vai trò', en: 'Role' },
  contact: { vi: 'Nhận cảnh báo qua', en: 'Alerts to' },
  noContact: { vi: 'Chưa có số điện thoại, thư điện tử', en: 'No phone number or e-mail' },
  until: { vi: 'Đến hết ngày', en: 'Until' },
  former: { vi: 'Đã thôi công tác', en: 'No longer in post' },
  add: { vi: 'Thêm cán bộ', en: 'Add a person' },
  change: { vi: 'Thay đổi thông tin cán bộ', en: 'Change the entry of a person' },
  addButton: { vi: 'Thêm', en: 'Add' },
  changeButton: { vi: 'Lưu thay đổi', en: 'Save the change' },
  what: {
    vi: 'Danh mục này để gửi cảnh báo thời hạn và để phân công. Tài khoản đăng nhập (vai trò, cơ quan trong mã truy cập) do hệ thống đăng nhập cấp, không tạo ở đây.',
    en: 'This entry is for deadline alerts and for assignment. The account to sign in with (its role and agency) is created at the identity provider, not here.',
  },
  move: {
    vi: 'Chọn cơ quan khác để chuyển công tác. Vai trò và cơ quan của tài khoản đăng nhập phải được đổi tại hệ thống đăng nhập.',
    en: 'Choose another agency to move the person. The role and agency of the account have to be changed at the identity provider.',
  },
  back: { vi: 'Về trang của cơ quan', en: 'Back to the agency' },
} as const satisfies Record<string, Words>;
