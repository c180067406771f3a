import type { Topic } from '../case.ts';

export const conduct: Topic = {
  to: 'local',
  cases: [
    {
      kind: 'reflection',
      matter: 'conduct',
      content:
        'Khoảng {hour} ngày {date}, tôi đến quầy số {desk} của {center} hỏi thủ tục, cán bộ nữ trực quầy vừa bấm điện thoại vừa trả lời cộc lốc "đọc trên bảng ấy". Tôi lớn tuổi, mắt kém, không đọc được chữ nhỏ. Đề nghị chấn chỉnh thái độ phục vụ.',
      answer:
        'UBND {level} đã xem lại hình ảnh camera và làm việc với công chức trực quầy số {desk}. Công chức đã nhận lỗi, bị phê bình trước bộ phận và chuyển khỏi quầy tiếp nhận trong thời gian bồi dưỡng kỹ năng giao tiếp. Chúng tôi đã in lại bảng hướng dẫn chữ lớn và xin lỗi ông/bà.',
      summary:
        'Người dân phản ánh thái độ của công chức tiếp nhận. Cơ quan đã xác minh, phê bình công chức và xin lỗi.',
    },
    {
      kind: 'reflection',
      matter: 'conduct',
      content:
        'Chiều {date} tôi đến {center} lúc {afternoon} thì cửa đóng, bảo vệ nói cán bộ về sớm đi đám cưới, mai quay lại. Tôi từ {area} xuống mất nửa buổi. Giờ hành chính mà không làm việc thì dân biết kêu ai?',
      answer:
        'Kiểm tra cho thấy chiều hôm đó quầy tiếp nhận đóng cửa sớm 40 phút, sai quy định về giờ làm việc. UBND {level} đã yêu cầu kiểm điểm người phụ trách ca trực, lắp bảng công khai giờ làm việc kèm số điện thoại lãnh đạo. Rất mong ông/bà thông cảm.',
      summary:
        'Người dân phản ánh bộ phận tiếp nhận đóng cửa trước giờ. Cơ quan xác nhận, kiểm điểm người phụ trách ca trực.',
    },
    {
      kind: 'reflection',
      matter: 'conduct',
      content:
        'Tôi đi xin xác nhận đơn để con hưởng chế độ miễn giảm học phí, cán bộ phụ trách gợi ý "để lại chút bồi dưỡng cho nhanh". Tôi không đưa thì đơn để {days} ngày chưa ký. Tôi đề nghị xem xét việc này và xin được giữ kín danh tính.',
      answer:
        'UBND {level} đã thành lập tổ xác minh. Đơn của ông/bà được ký và trả ngay trong ngày nhận phản ánh. Người bị phản ánh không thừa nhận việc gợi ý nhưng thừa nhận giữ đơn quá thời gian, đã bị phê bình và điều chuyển nhiệm vụ. Danh tính của ông/bà được giữ kín.',
      summary:
        'Người dân phản ánh công chức gây khó khăn khi xác nhận đơn. Cơ quan đã xác minh, giải quyết ngay và điều chuyển nhiệm vụ công chức.',
    },
    {
      kind: 'reflection',
      matter: 'conduct',
      content:
        'Tôi gọi số điện thoại đường dây nóng của {level} ngày {date} để báo cây đổ chắn {street}. Người nghe máy nói "không phải việc của tôi" rồi tắt. Mãi {hour} hôm sau mới có người dọn. Đường dây nóng mà như vậy thì lập ra làm gì?',
      answer:
        'Người trực đường dây nóng hôm đó chưa nắm quy trình chuyển tin. UBND {level} đã ban hành lại lịch trực, mọi tin báo khẩn được chuyển ngay đến người có trách nhiệm và gọi lại cho người báo trong 30 phút. Xin cảm ơn ông/bà đã báo tin và xin lỗi về cách trả lời.',
      summary:
        'Người dân phản ánh cách trả lời của đường dây nóng. Cơ quan đã quy định lại lịch trực và thời gian phản hồi 30 phút.',
    },
    {
      kind: 'proposal',
      matter: 'conduct',
      content:
        'Tôi muốn khen bạn đoàn viên áo xanh hướng dẫn nộp hồ sơ trực tuyến ở {center} sáng {date}: nhẹ nhàng, kiên nhẫn với người già. Kiến nghị nhân rộng, cho các cán bộ học theo và đánh giá người dân chấm điểm hằng tháng.',
      answer:
        'Cảm ơn lời khen của ông/bà. {center} đã biểu dương tổ hỗ trợ trong buổi giao ban, và sẽ công khai kết quả người dân chấm điểm từng quầy mỗi tháng tại bảng tin.',
      summary:
        'Người dân khen tổ hỗ trợ nộp hồ sơ trực tuyến, kiến nghị nhân rộng. Cơ quan biểu dương và công khai kết quả chấm điểm hằng tháng.',
    },
    {
      kind: 'reflection',
      matter: 'conduct',
      content:
        'Tôi nộp hồ sơ ở quầy số {desk} ngày {date}, cán bộ xem qua rồi đẩy trả lại, nói "viết lại đi" mà không nói sai chỗ nào. Tôi viết lại {times} lần vẫn bị trả. Đến khi người quầy bên xem giúp thì chỉ thiếu một chữ ký.',
      answer:
        '{center} đã xác minh và làm việc với công chức quầy số {desk}. Việc trả hồ sơ mà không hướng dẫn là sai quy tắc ứng xử; công chức đã bị phê bình và viết thư xin lỗi. Từ nay hồ sơ trả lại phải kèm phiếu ghi rõ nội dung cần sửa.',
      summary:
        'Người dân phản ánh bị trả hồ sơ nhiều lần không hướng dẫn. Cơ quan đã phê bình công chức và bắt buộc ghi phiếu hướng dẫn.',
    },
  ],
};
