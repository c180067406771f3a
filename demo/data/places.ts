/** How an agency is named in texts, and places in its area. */
export type Places = {
  readonly unit: string;
  readonly level: string;
  readonly center: string;
  readonly office: string;
  readonly area: string;
  readonly streets: readonly string[];
};

const provincial = (unit: string): Places => ({
  unit,
  level: 'tỉnh',
  center: 'Trung tâm Phục vụ hành chính công tỉnh',
  office: unit,
  area: 'tỉnh Phú Thọ',
  streets: ['đường Nguyễn Tất Thành', 'đường Trần Phú'],
});

export const places: Readonly<Record<string, Places>> = {
  H44: provincial('Văn phòng UBND tỉnh Phú Thọ'),
  'H44.01': provincial('Văn phòng UBND tỉnh Phú Thọ'),
  'H44.03': provincial('Ban Quản lý các khu công nghiệp tỉnh Phú Thọ'),
  'H44.07': provincial('Sở Công Thương tỉnh Phú Thọ'),
  'H44.08': provincial('Sở Giáo dục và Đào tạo tỉnh Phú Thọ'),
  'H44.100': {
    unit: 'UBND phường Việt Trì',
    level: 'phường',
    center: 'Trung tâm Phục vụ hành chính công phường Việt Trì',
    office: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    area: 'phường Việt Trì, tỉnh Phú Thọ',
    streets: [
      'đường Hùng Vương',
      'đường Nguyễn Tất Thành',
      'đường Trần Phú',
      'đường Quang Trung',
      'đường Hai Bà Trưng',
      'đường Châu Phong',
      'đường Nguyệt Cư',
      'đường Âu Cơ',
      'đường Tiên Dung',
      'đường Kim Đồng',
      'đường Hàn Thuyên',
      'đường Trần Nguyên Hãn',
    ],
  },
  'H44.104': {
    unit: 'UBND xã Hy Cương',
    level: 'xã',
    center: 'Trung tâm Phục vụ hành chính công xã Hy Cương',
    office: 'Phòng Kinh tế',
    area: 'xã Hy Cương, tỉnh Phú Thọ',
    streets: [
      'đường bê tông liên khu',
      'đường trục chính của xã',
      'đường ra đồng Cửa Miếu',
      'đường vào nhà văn hóa khu',
      'đường tỉnh qua trung tâm xã',
      'đường dọc bờ kênh',
      'đường lên đồi chè',
    ],
  },
};
