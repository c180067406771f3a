/** Parts of made-up names, in Vietnamese order (family, middle, given); families weighted as in Phú Thọ. */
export const families: readonly (readonly [string, number])[] = [
  ['Nguyễn', 36],
  ['Trần', 10],
  ['Lê', 9],
  ['Phạm', 7],
  ['Bùi', 6],
  ['Hoàng', 5],
  ['Đỗ', 4],
  ['Hà', 4],
  ['Vũ', 4],
  ['Đinh', 4],
  ['Phùng', 3],
  ['Đặng', 3],
  ['Ngô', 2],
  ['Quách', 2],
  ['Triệu', 1],
];

export const women = {
  middles: ['Thị', 'Thị', 'Thị', 'Thị Thu', 'Thị Ngọc', 'Thị Minh', 'Thanh', 'Thu', 'Bích', 'Thị Kim'],
  givens:
    'An,Bình,Chi,Cúc,Dung,Duyên,Đào,Giang,Hiền,Hoa,Hương,Huyền,Lý,Loan,Mai,Mơ,Nga,Nhung,Oanh,Phượng,Quyên,Sen,Thảo,Thoa,Thủy,Trang,Tuyết,Vân,Xuân,Yến'.split(
      ',',
    ),
} as const;

export const men = {
  middles: ['Văn', 'Văn', 'Văn', 'Đức', 'Quang', 'Hữu', 'Xuân', 'Ngọc', 'Công', 'Trung'],
  givens:
    'Bảo,Bách,Chiến,Dũng,Đạt,Đông,Hậu,Hiệp,Hoàn,Huân,Khánh,Kiên,Lực,Mạnh,Nam,Năm,Nhất,Phương,Quý,Sáng,Tân,Thắng,Thực,Tiệp,Tráng,Tùng,Tuyến,Việt,Vượng,Ý'.split(
      ',',
    ),
} as const;
