/** What people write beside a level; the plain ones came by SMS. */
export const glad = [
  'Cán bộ hướng dẫn tận tình, làm nhanh.',
  'Trả kết quả sớm hơn hẹn hai ngày, rất hài lòng.',
  'Chị ở quầy nhẹ nhàng, giải thích dễ hiểu.',
  'Được hướng dẫn nộp trực tuyến ngay tại chỗ, lần sau tôi tự làm được.',
  'Phòng chờ sạch, có nước uống, lấy số đúng thứ tự.',
  'Chỉ đến một lần là xong.',
  'Có nhắn tin báo kết quả, không phải đi hỏi.',
  'Các cháu đoàn viên giúp người già rất chu đáo.',
] as const;

export const middling = [
  'Được việc nhưng chờ hơi lâu.',
  'Hướng dẫn tạm được, bảng niêm yết chữ nhỏ.',
  'Nên có thêm ghế ngồi chờ.',
  'Đúng hẹn nhưng phải photo thêm giấy tờ.',
  'Máy lấy số lúc được lúc không.',
] as const;

export const sad = [
  'Chờ cả buổi sáng, quầy trống mà không gọi số.',
  'Yêu cầu bổ sung ba lần, mỗi lần một giấy.',
  'Quá hẹn mười ngày không một lời xin lỗi.',
  'Cán bộ trả lời cộc lốc, không nhìn người hỏi.',
  'Thu tiền không đưa biên lai.',
  'Hướng dẫn mỗi người một kiểu, đi lại nhiều lần.',
  'Đến đúng giờ hẹn mà người ký đi vắng.',
  'Điện thoại trên phiếu hẹn không ai nghe.',
] as const;

export const plain = {
  glad: ['cam on can bo', 'nhanh gon', 'tot', 'rat hai long'],
  middling: ['tam duoc', 'cho hoi lau'],
  sad: ['qua lau', 'tre hen', 'thai do chua tot'],
} as const;

/** What the sender of a petition writes beside the level of its answer. */
export const ofAnswers = {
  glad: [
    'Đã xử lý xong, cảm ơn cơ quan đã lắng nghe.',
    'Trả lời rõ ràng, có người gọi điện hỏi lại.',
    'Việc đã được giải quyết đúng như trả lời.',
  ],
  middling: ['Trả lời được nhưng còn chung chung.', 'Đã làm nhưng chưa triệt để, mong kiểm tra lại.'],
  sad: ['Trả lời cho có, thực tế chưa thay đổi gì.', 'Chậm quá, hỏi mãi mới trả lời.', 'Chưa đúng câu hỏi của tôi.'],
} as const;
