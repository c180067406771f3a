import { spelling } from '../../../kernel/sheet/column.ts';

/** What headings of personal data contain, in words without accents. */
const names = [
  ...['nguoi nop', 'nguoi yeu cau', 'nguoi de nghi', 'nguoi dung ten', 'nguoi lien he', 'nguoi dai dien', 'nguoi nhan'],
  ...['ho ten', 'ho va ten', 'chu ho so', 'ten cong dan', 'ten to chuc', 'ten doanh nghiep', 'ten chu', 'khach hang'],
  ...['dien thoai', 'sdt', 'so dt', 'di dong', 'cccd', 'cmnd', 'cmt', 'can cuoc', 'chung minh', 'dinh danh', 'giay to'],
  ...['ho chieu', 'email', 'e mail', 'thu dien tu', 'dia chi', 'noi o', 'thuong tru', 'tam tru', 'ngay sinh'],
  ...['nam sinh', 'gioi tinh', 'dan toc', 'ma so thue', 'mst', 'tai khoan', 'bien so'],
  ...['nguoi xu ly', 'nguoi tiep nhan', 'nguoi thu ly', 'can bo', 'chuyen vien', 'cong chuc'],
  ...[
    'applicant',
    'full name',
    'person',
    'phone',
    'mobile',
    'address',
    'identity',
    'citizen',
    'passport',
    'birth',
    'gender',
  ],
];

/** Headings of programs have no spaces: `SoDienThoai`. */
const squeezed = names.filter((name) => name.includes(' ')).map((name) => name.replaceAll(' ', ''));

/** Whether a heading names data about a person, which dossiers here do not hold. */
export function isPersonal(heading: string): boolean {
  const text = ` ${spelling(heading)} `;
  return names.some((name) => text.includes(` ${name} `)) || squeezed.some((name) => text.includes(name));
}
