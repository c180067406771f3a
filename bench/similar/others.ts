import type { matters } from '../../lambdas/petitions/domain/case/choices.ts';

export type Other = { readonly place: string; readonly matter: (typeof matters)[number]; readonly published: string };

const PER_TOPIC = 40;

/**
 * 1,200 published petitions by variation: the same topics as in the pairs in other streets, and other topics in the same
 * streets, so that neither alone finds a double.
 */
export const othersOf = (): readonly Other[] =>
  TOPICS.flatMap(([matter, topic], row) =>
    Array.from({ length: PER_TOPIC }, (_, column) => {
      const street = STREETS[(row * 11 + column * 7) % STREETS.length] ?? '';
      const published = topic.replace('*', street).replace('#', `${1 + ((row * 13 + column) % 97)}`);
      return { place: 'ABCDEFGH'[(row + column) % 8] ?? 'A', matter, published };
    }),
  );

const STREETS = [
  ...['đường Hùng Vương', 'đường Nguyễn Tất Thành', 'phố Minh Cầu', 'phố Hàn Thuyên', 'đường Trần Phú'],
  ...['đường Quang Trung', 'đường Châu Phong', 'đường Lê Quý Đôn', 'đường Phù Đổng', 'đường Đoàn Kết'],
  ...['đường Tiên Dung', 'đường Vũ Thê Lang', 'đường Hai Bà Trưng', 'đường Trần Nguyên Hãn', 'phố Gia Cẩm'],
  ...['đường Nguyễn Du', 'đường Âu Cơ', 'đường Nguyễn Trãi', 'đường Lạc Long Quân', 'đường Trường Chinh'],
  ...['đường Mai An Tiêm', 'đường Xuân Nương', 'đường Hòa Phong', 'đường Nguyễn Cốc', 'đường Kim Đồng'],
  ...['khu Đồng Lạc', 'khu Bạch Hạc', 'khu Tân Thành', 'khu Thành Công', 'khu Dữu Lâu', 'khu Bảo Đà', 'khu Phượng Lâu'],
  ...[
    'khu Minh Nông',
    'xóm Trại',
    'khu Tiên Cát',
    'khu Vân Cơ',
    'khu Hồng Hà',
    'tổ 7',
    'tổ 15',
    'tổ 22',
    'khu 3',
    'khu 6',
  ],
] as const;

const TOPICS = [
  ['field', 'Mặt đường * có nhiều ổ gà, gây nguy hiểm cho người đi xe máy, nhất là khi trời mưa.'],
  ['field', 'Rác thải sinh hoạt tại * không được thu gom đúng lịch, bốc mùi hôi thối.'],
  ['field', 'Đèn chiếu sáng công cộng tại * hỏng đã lâu, buổi tối không có ánh sáng.'],
  ['field', 'Cống thoát nước tại * bị tắc, mỗi khi mưa lớn nước tràn vào nhà dân.'],
  ['field', 'Quán ăn số # tại * mở nhạc to đến khuya, ảnh hưởng đến giấc ngủ của người dân.'],
  ['field', 'Vỉa hè tại * bị chiếm dụng để bày bán hàng hóa, không còn lối cho người đi bộ.'],
  ['field', 'Dây cáp viễn thông tại * đứt và sà xuống thấp, nguy hiểm cho người qua lại.'],
  ['field', 'Tình trạng đổ trộm phế thải xây dựng tại bãi đất trống ở *.'],
  ['field', 'Hộ chăn nuôi tại * xả nước thải ra môi trường, mùi hôi ảnh hưởng các hộ xung quanh.'],
  ['service', 'Hồ sơ khai sinh của người dân ở * trả chậm so với ngày hẹn.'],
  ['service', 'Hồ sơ tách thửa số # của hộ dân tại * phải bổ sung nhiều lần.'],
  ['regulation', 'Đề nghị công khai quy hoạch khu đất tại * và chỉ giới đường đỏ.'],
  ['field', 'Nắp hố ga trước số nhà # tại * bị vỡ, chưa được thay.'],
  ['field', 'Cây xanh trước số nhà # tại * bị mối ăn, có nguy cơ gãy đổ.'],
  ['field', 'Nước máy tại * có mùi lạ, màu vàng, áp lực yếu.'],
  ['field', 'Xe tải chở vật liệu chạy qua * gây bụi, rơi vãi đất đá.'],
  ['conduct', 'Cán bộ tiếp dân tại * có thái độ chưa đúng mực khi hướng dẫn thủ tục.'],
  ['field', 'Chợ tạm họp dưới lòng đường tại * gây ùn tắc giao thông giờ cao điểm.'],
  ['field', 'Đèn tín hiệu giao thông tại nút giao * hoạt động không ổn định.'],
  ['service', 'Người dân * không nộp được hồ sơ trực tuyến do hệ thống báo lỗi.'],
  ['field', 'Chó thả rông không rọ mõm tại *, đã cắn người đi đường.'],
  ['field', 'Công trình số # tại * thi công ban đêm gây ồn, để vật liệu tràn ra đường.'],
  ['service', 'Chậm chi trả trợ cấp bảo trợ xã hội cho người dân tại *.'],
  ['field', 'Thanh niên tụ tập đua xe, gây mất trật tự vào ban đêm tại *.'],
  ['field', 'Ô tô đỗ kín hai bên * gây cản trở giao thông, không có biển cấm.'],
  ['service', 'Trường học tại * thu các khoản đầu năm học ngoài quy định.'],
  ['field', 'Điện yếu và mất điện nhiều lần tại * vào giờ cao điểm.'],
  ['field', 'Kênh mương thủy lợi qua * bị bồi lấp, không đủ nước tưới cho lúa.'],
  ['field', 'Trạm biến áp tại * phát tiếng kêu to, có lúc phóng tia lửa.'],
  ['field', 'Biển báo giao thông tại * bị che khuất, mờ chữ, người đi đường không nhìn thấy.'],
] as const satisfies readonly (readonly [Other['matter'], string])[];
