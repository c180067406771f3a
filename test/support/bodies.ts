/** A petition as a web form sends it. */
type Over = {
  readonly agency?: string;
  readonly content?: string;
  readonly notify?: string;
  readonly contact?: { readonly name: string; readonly phone: string };
};

export const aPetitionBody = (over: Over = {}) => ({
  kind: 'reflection',
  matter: 'field',
  content: 'Rác thải sinh hoạt để nhiều ngày ở đầu ngõ 12, mùi hôi ảnh hưởng đến các hộ dân.',
  place: 'Đầu ngõ 12, tổ 5',
  contact: { name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' },
  ...over,
});
