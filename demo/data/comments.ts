/** Comments beside a level; the plain ones come by SMS. */
export const glad = [
  'Cán bộ hướng dẫn tận tình, làm nhanh.',
  'Trả kết quả sớm hơn hẹn hai ngày, rất hài lòng.',
  'Chị ở quầy nhẹ nhàng, giải thích dễ hiểu.',
  'Được hướng dẫn nộp trực tuyến ngay tại chỗ, lần sau tôi tự làm được.',
  'Phòng chờ sạch, có nước uống, lấy số đúng thứ tự.',
  'Chỉ đến một lần là xong.',
  'Có nhắn tin báo kết quả, không phải đi hỏi.',
  'Các cháu đoàn viên giúp người già rất chu đáo.',
  'Hồ sơ nộp chiều thứ Sáu, sáng thứ Hai đã có kết quả.',
  'Cán bộ gọi điện báo thiếu giấy ngay trong ngày, không phải chờ.',
  'Lần đầu tôi làm thủ tục mà không phải hỏi ai lần thứ hai.',
  'Có ghế ngồi, có quạt, có người chỉ dẫn từ cửa.',
  'Được trả lời rõ vì sao phải bổ sung, nghe xong hiểu ngay.',
  'Bảng phí niêm yết rõ, thu có biên lai.',
  'Cán bộ in giúp tờ khai, chỉ từng chỗ ký.',
  'So với năm ngoái nhanh hơn nhiều.',
  'Người đến sau không chen ngang được, rất công bằng.',
] as const;

export const middling = [
  'Được việc nhưng chờ hơi lâu.',
  'Hướng dẫn tạm được, bảng niêm yết chữ nhỏ.',
  'Nên có thêm ghế ngồi chờ.',
  'Đúng hẹn nhưng phải photo thêm giấy tờ.',
  'Máy lấy số lúc được lúc không.',
  'Cán bộ nhiệt tình nhưng mạng chậm.',
  'Xong việc nhưng phải đến hai lần.',
  'Chỗ để xe hơi chật.',
  'Hướng dẫn trên mạng chưa khớp với tại quầy.',
  'Bình thường, không có gì phải chê.',
  'Nên có người trực buổi trưa.',
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
  'Ba lần đến là ba người tiếp, lần nào cũng kể lại từ đầu.',
  'Hồ sơ để lẫn, tìm mãi không thấy.',
  'Bảo về làm lại tờ khai mà không nói sai chỗ nào.',
  'Mười một giờ đã nghỉ, dân đứng chờ ngoài nắng.',
  'Nộp trực tuyến rồi vẫn phải mang bản giấy đến.',
  'Hẹn trả thứ Năm, đến nơi bảo chưa trình ký.',
  'Hỏi gì cũng bảo lên mạng mà xem.',
  'Người quen vào trước, người lạ ngồi chờ.',
  'Đi từ sáng sớm, chiều mới xong một tờ giấy.',
] as const;

export const plain = {
  glad: ['cam on can bo', 'nhanh gon', 'tot', 'rat hai long', 'lam nhanh', 'huong dan ro', 'dung hen', 'nhiet tinh'],
  middling: ['tam duoc', 'cho hoi lau', 'binh thuong', 'duoc viec'],
  sad: ['qua lau', 'tre hen', 'thai do chua tot', 'di lai nhieu lan', 'khong ai nghe may', 'doi giay to lung tung'],
} as const;

/** What the sender of a petition writes beside the level of its answer. */
export const ofAnswers = {
  glad: [
    'Đã xử lý xong, cảm ơn cơ quan đã lắng nghe.',
    'Trả lời rõ ràng, có người gọi điện hỏi lại.',
    'Việc đã được giải quyết đúng như trả lời.',
    'Cán bộ xuống tận nơi xem rồi mới trả lời, tôi yên tâm.',
    'Nhanh hơn tôi nghĩ.',
    'Tôi đã báo lại cho hàng xóm cùng biết.',
  ],
  middling: [
    'Trả lời được nhưng còn chung chung.',
    'Đã làm nhưng chưa triệt để, mong kiểm tra lại.',
    'Có làm, nhưng cần theo dõi thêm.',
    'Tạm chấp nhận được.',
  ],
  sad: [
    'Trả lời cho có, thực tế chưa thay đổi gì.',
    'Chậm quá, hỏi mãi mới trả lời.',
    'Chưa đúng câu hỏi của tôi.',
    'Hứa rồi để đó.',
    'Đọc xong vẫn không biết phải làm gì tiếp.',
  ],
} as const;
