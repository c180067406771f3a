import type { Topic } from '../case.ts';

export const lighting: Topic = {
  to: 'local',
  cases: [
    {
      kind: 'reflection',
      matter: 'field',
      place: '{street}, {area}',
      content:
        'Hàng đèn đường trên {street} đoạn {area} tắt {n} bóng liền nhau {days} ngày nay, tối om. Hôm {date} đã có hai xe máy va nhau. Học sinh học thêm về rất nguy hiểm. Đề nghị sửa sớm.',
      answer:
        'Tủ điều khiển chiếu sáng bị cháy aptomat. Đơn vị quản lý đã thay tủ và {n} bóng đèn, toàn tuyến sáng lại từ tối {fixed}. Khi đèn hỏng, ông/bà có thể gửi ảnh kèm số cột để được sửa trong 48 giờ.',
      summary:
        'Người dân phản ánh đèn đường hỏng. Cơ quan đã thay tủ điều khiển và bóng đèn, tuyến đường sáng trở lại.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: '{area}',
      content:
        'Đường ngõ vào {area} chưa có đèn chiếu sáng, cả xóm {households} hộ. Năm ngoái tiếp xúc cử tri đã hứa lắp. Buổi tối các cháu đi học về phải soi điện thoại. Mong {level} sớm thực hiện lời hứa.',
      answer:
        'Tuyến ngõ vào {area} có trong danh mục chiếu sáng ngõ xóm năm nay, kinh phí đã được phân bổ. Đơn vị thi công lắp {n} cột đèn năng lượng mặt trời, hoàn thành trước ngày {planned}. Đề nghị ông/bà và bà con giám sát.',
      summary: 'Người dân đề nghị lắp đèn chiếu sáng ngõ. Cơ quan đã phân bổ kinh phí, lắp đèn năng lượng mặt trời.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: 'Cột đèn trên {street}',
      content:
        'Cột đèn chiếu sáng trên {street} bị xe tải quệt nghiêng hẳn về phía nhà dân, dây điện sà xuống cách mặt đường chừng {size} m. Tôi báo từ {date} chưa thấy ai đến. Gió to là đổ, rất mong xử lý khẩn cấp.',
      answer:
        'Ngay sau khi nhận phản ánh, điện lực khu vực đã cắt điện, dựng lại cột và nâng dây đạt độ cao an toàn. Lẽ ra tin báo trước đó của ông/bà phải được chuyển ngay; UBND {level} đã rút kinh nghiệm bộ phận trực.',
      summary: 'Người dân phản ánh cột đèn nghiêng, dây điện sà thấp. Cơ quan đã dựng lại cột, nâng dây an toàn.',
    },
    {
      kind: 'proposal',
      matter: 'field',
      content:
        'Đèn đường ở {street} bật từ lúc trời còn sáng và tắt khi chưa sáng rõ. Kiến nghị chỉnh giờ theo mùa hoặc lắp cảm biến ánh sáng, vừa tiết kiệm điện vừa an toàn cho người đi chợ sớm, đi tập thể dục.',
      answer:
        'Đơn vị quản lý đã chỉnh giờ bật, tắt theo mùa: bật 18 giờ, tắt 5 giờ 30 phút từ ngày {fixed}. Việc lắp cảm biến ánh sáng được đưa vào kế hoạch thay tủ điều khiển năm sau. Cảm ơn kiến nghị của ông/bà.',
      summary: 'Kiến nghị chỉnh giờ bật, tắt đèn đường theo mùa. Cơ quan đã chỉnh và có kế hoạch lắp cảm biến.',
    },
  ],
};
