/** Made-up people: the head of each agency, then its two officers. */
export const people: Readonly<Record<string, readonly [head: string, officer: string, other: string]>> = {
  H44: ['Hà Quang Thuận', 'Đinh Thị Thanh Nhàn', 'Phùng Xuân Hải'],
  'H44.01': ['Lương Minh Khôi', 'Trần Thị Bích Liên', 'Bùi Ngọc Toàn'],
  'H44.03': ['Đỗ Hữu Nghĩa', 'Vũ Thị Thu Quyên', 'Quách Văn Hòa'],
  'H44.07': ['Phạm Đức Thịnh', 'Ngô Thị Ngọc Diệp', 'Nguyễn Quang Huy'],
  'H44.08': ['Dương Thị Minh Châu', 'Hoàng Văn Sơn', 'Lê Thị Kim Oanh'],
  'H44.100': ['Nguyễn Hữu Thành', 'Nguyễn Thị Hồng Hạnh', 'Đặng Quang Vinh'],
  'H44.104': ['Bùi Thị Thu Hường', 'Triệu Văn Tiến', 'Cao Thị Lan Anh'],
};

/** No operator in Việt Nam uses 095 today: valid numbers that reach nobody. */
export const FICTITIOUS_PREFIX = '95';
