import type { InvalidClient } from '../authorization-request.ts';
import type { Language } from '../sign-in.ts';

/** What the provider says without a way on: `choices` could not be listed, the others but one are faults of the client. */
export type PageMessage = InvalidClient | 'choices' | 'signedOut';

export type Words = {
  /** Its own name of the language. */
  readonly ownName: string;
  readonly provider: string;
  readonly standIn: string;
  readonly title: string;
  readonly client: string;
  readonly search: string;
  readonly find: string;
  readonly count: (shown: number, found: number) => string;
  readonly others: string;
  readonly cancel: string;
  readonly messages: Readonly<Record<PageMessage, { readonly title: string; readonly text: string }>>;
};

export const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    ownName: 'Tiếng Việt',
    provider: 'Hệ thống định danh trên máy này',
    standIn:
      'Trang này thay cho hệ thống định danh khi chạy thử. Trang chỉ có trên máy này, không yêu cầu mật khẩu và không có trong hệ thống được triển khai.',
    title: 'Chọn người đăng nhập',
    client: 'Ứng dụng:',
    search: 'Tìm theo tên, vai trò hoặc đơn vị (có dấu hoặc không dấu)',
    find: 'Tìm',
    count: (shown, found) =>
      found === 0
        ? 'Không tìm thấy người nào.'
        : shown < found
          ? `Hiển thị ${shown} trong số ${found} lựa chọn. Tìm kiếm để thu hẹp danh sách.`
          : `${found} lựa chọn.`,
    others: 'Lựa chọn khác',
    cancel: 'Hủy đăng nhập',
    messages: {
      client: {
        title: 'Ứng dụng không xác định',
        text: 'client_id của yêu cầu không thuộc hệ thống đang chạy. Kiểm tra cấu hình của ứng dụng.',
      },
      redirect: {
        title: 'Địa chỉ quay lại không hợp lệ',
        text: 'Chỉ chấp nhận địa chỉ của máy này: 127.0.0.1 hoặc localhost.',
      },
      choices: {
        title: 'Chưa lấy được danh sách',
        text: 'Không đọc được danh sách người đăng nhập. Lý do được ghi trong cửa sổ dòng lệnh đang chạy hệ thống; dữ liệu có thể đang được nạp.',
      },
      signedOut: { title: 'Đã đăng xuất', text: 'Có thể đóng trang này.' },
    },
  },
  en: {
    ownName: 'English',
    provider: 'Identity provider of this machine',
    standIn:
      'This page is the local stand-in of the identity provider. It exists on this machine only, asks for no password and is not part of a deployment.',
    title: 'Choose who to sign in as',
    client: 'Application:',
    search: 'Search by name, role or place of work (accents are optional)',
    find: 'Search',
    count: (shown, found) =>
      found === 0
        ? 'Nobody was found.'
        : shown < found
          ? `Showing ${shown} of ${found} choices. Search to narrow the list.`
          : `${found} ${found === 1 ? 'choice' : 'choices'}.`,
    others: 'Other choices',
    cancel: 'Cancel',
    messages: {
      client: {
        title: 'Unknown application',
        text: 'The client_id of the request does not belong to the running stack. Check the configuration of the application.',
      },
      redirect: {
        title: 'The return address is not valid',
        text: 'Only addresses of this machine are accepted: 127.0.0.1 or localhost.',
      },
      choices: {
        title: 'The list is not available',
        text: 'The list of people could not be read. The reason is in the terminal that runs the stack; data may still be loading.',
      },
      signedOut: { title: 'Signed out', text: 'You can close this page.' },
    },
  },
};
