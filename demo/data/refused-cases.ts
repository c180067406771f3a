import type { refusalGrounds } from '../../lambdas/petitions/domain/case/choices.ts';
import type { Case } from './case.ts';

/** A petition that is refused, with the note to the citizen: why, and where to go instead. */
export type RefusedCase = Omit<Case, 'answer' | 'summary'> & {
  readonly ground: (typeof refusalGrounds)[number];
  readonly note: string;
};

export const refusedCases: readonly RefusedCase[] = [
  {
    kind: 'reflection',
    matter: 'service',
    ground: 'complaintOrDenunciation',
    content:
      'Tôi không đồng ý với quyết định thu hồi đất và giá bồi thường của gia đình tại {area}. Yêu cầu hủy quyết định và tính lại toàn bộ, nếu không tôi sẽ kiện.',
    note: 'Nội dung của ông/bà là khiếu nại quyết định hành chính, không giải quyết theo trình tự phản ánh, kiến nghị. Đề nghị ông/bà gửi đơn khiếu nại đến người đã ban hành quyết định tại bộ phận tiếp công dân, trong thời hiệu do pháp luật quy định.',
  },
  {
    kind: 'reflection',
    matter: 'conduct',
    ground: 'complaintOrDenunciation',
    content:
      'Tôi tố cáo một cán bộ khu nhận tiền của {n} hộ để làm hồ sơ hỗ trợ rồi không làm. Tôi có tin nhắn và người làm chứng, đề nghị xử lý nghiêm.',
    note: 'Nội dung của ông/bà là tố cáo. Để bảo vệ người tố cáo, đề nghị gửi đơn tố cáo trực tiếp đến bộ phận tiếp công dân hoặc qua bưu chính; thông tin về ông/bà được giữ bí mật theo Luật Tố cáo.',
  },
  {
    kind: 'reflection',
    matter: 'service',
    ground: 'outsideAdministration',
    content:
      'Hàng xóm vay tôi {debt} đồng từ ngày {date} có giấy viết tay, đến hạn không trả còn thách thức. Đề nghị chính quyền đòi giúp hoặc bắt giữ tài sản.',
    note: 'Việc vay nợ giữa cá nhân là quan hệ dân sự, không thuộc thẩm quyền của cơ quan hành chính. Ông/bà có thể đề nghị tổ hòa giải ở khu dân cư hoặc khởi kiện tại Tòa án nhân dân khu vực.',
  },
  {
    kind: 'reflection',
    matter: 'service',
    ground: 'outsideAdministration',
    content:
      'Gói cước điện thoại của tôi bị trừ {fee} đồng mỗi tháng mà không đăng ký, gọi tổng đài nhà mạng {times} lần không ai giải quyết.',
    note: 'Nội dung thuộc quan hệ giữa ông/bà và doanh nghiệp viễn thông. Đề nghị ông/bà gửi yêu cầu đến doanh nghiệp; nếu không được giải quyết, gửi đến cơ quan bảo vệ quyền lợi người tiêu dùng.',
  },
  {
    kind: 'reflection',
    matter: 'field',
    ground: 'contentOrForm',
    content: 'Chỗ đó nó vẫn như thế từ {date} đến giờ, các bác cho người ra xem đi, nói mãi rồi.',
    note: 'Phản ánh chưa nêu rõ địa điểm và nội dung sự việc nên chưa thể xử lý. Đề nghị ông/bà gửi lại, ghi rõ ở đâu, việc gì, từ khi nào; có thể kèm số điện thoại để cán bộ gọi hỏi thêm.',
  },
  {
    kind: 'reflection',
    matter: 'field',
    ground: 'duplicate',
    place: '{street}',
    content: 'Tôi gửi lại phản ánh về rác ở {street}, {area} hôm {date} chưa thấy ai đến. Sao lâu thế?',
    note: 'Nội dung này trùng với phản ánh trước đó của ông/bà, đang trong thời hạn giải quyết. Đề nghị ông/bà theo dõi bằng mã và biên nhận đã được cấp; kết quả sẽ được trả lời theo phản ánh đó.',
  },
  {
    kind: 'reflection',
    matter: 'service',
    ground: 'alreadyHandled',
    content:
      'Tôi hỏi lại về mức hỗ trợ tiền điện hộ nghèo quý trước, đã được trả lời ngày {date} nhưng tôi thấy ít quá, đề nghị tính thêm.',
    note: 'Nội dung đã được trả lời và mức hỗ trợ được tính đúng quy định, phản ánh lần này không có tình tiết mới. Đề nghị ông/bà xem lại văn bản trả lời; nếu có giấy tờ mới, vui lòng gửi kèm.',
  },
  {
    kind: 'reflection',
    matter: 'conduct',
    ground: 'abusive',
    content:
      'Toàn một lũ ăn hại, ngồi mát ăn bát vàng, {times} lần đến là {times} lần thấy uống nước chè. Dẹp hết đi cho đỡ tốn tiền dân.',
    note: 'Phản ánh dùng lời lẽ xúc phạm và không nêu sự việc cụ thể nên không thể tiếp nhận. Nếu ông/bà gặp việc làm chưa đúng, đề nghị gửi lại, nêu rõ thời gian, địa điểm và sự việc; chúng tôi sẽ xác minh.',
  },
  {
    kind: 'reflection',
    matter: 'conduct',
    ground: 'abusive',
    content:
      'Cán bộ gì mà hách dịch như ông tướng, hỏi một câu cau có {times} câu. Loại ấy đuổi hết cho rảnh, để lại chỉ tổ hại dân.',
    note: 'Phản ánh dùng lời lẽ xúc phạm, không nêu tên quầy, thời gian và sự việc nên chưa thể xác minh. Đề nghị ông/bà gửi lại, nêu rõ nội dung để cơ quan xem xét, trả lời.',
  },
  {
    kind: 'reflection',
    matter: 'service',
    ground: 'abusive',
    content:
      'Làm ăn như trò đùa, lừa dân hết lần này đến lần khác. {months} tháng trời chỉ biết hứa, nói thẳng là vô dụng.',
    note: 'Phản ánh không nêu sự việc cụ thể và có lời lẽ không phù hợp nên không tiếp nhận. Ông/bà vui lòng gửi lại, ghi rõ mã hồ sơ hoặc địa điểm, thời gian; chúng tôi sẽ kiểm tra ngay.',
  },
  {
    kind: 'reflection',
    matter: 'field',
    ground: 'contentOrForm',
    content: 'Xem lại vụ nước ở chỗ nhà tôi nhé, từ {date} rồi.',
    note: 'Phản ánh chưa ghi địa chỉ và nội dung sự việc. Đề nghị ông/bà gửi lại, nêu rõ ở đâu, nước sạch hay nước thải, từ bao giờ, để chuyển đúng đơn vị xử lý.',
  },
  {
    kind: 'reflection',
    matter: 'service',
    ground: 'outsideAdministration',
    content:
      'Tôi làm cho một công ty tư nhân {months} tháng chưa được trả lương {sum} đồng, giám đốc không nghe máy. Đề nghị bắt công ty trả tiền cho tôi.',
    note: 'Tranh chấp tiền lương giữa người lao động và doanh nghiệp được giải quyết qua hòa giải viên lao động hoặc Tòa án nhân dân khu vực. Ông/bà có thể đến bộ phận tiếp nhận của cơ quan chuyên môn về lao động để được hướng dẫn làm đơn.',
  },
  {
    kind: 'reflection',
    matter: 'service',
    ground: 'complaintOrDenunciation',
    content:
      'Tôi bị xử phạt vi phạm hành chính {fee} đồng ngày {date} nhưng tôi không vi phạm. Đề nghị hủy biên bản và trả lại tiền cho tôi.',
    note: 'Nội dung của ông/bà là khiếu nại quyết định xử phạt vi phạm hành chính. Đề nghị gửi đơn khiếu nại đến người đã ra quyết định trong thời hiệu do pháp luật quy định, hoặc khởi kiện vụ án hành chính.',
  },
  {
    kind: 'reflection',
    matter: 'field',
    ground: 'duplicate',
    content: 'Tôi đã gửi việc đèn đường ở {street} hôm {date}, nay gửi lại cho chắc vì vẫn tối.',
    note: 'Nội dung trùng với phản ánh trước của ông/bà, đang được giải quyết trong thời hạn. Kết quả được trả lời theo mã đã cấp; ông/bà có thể theo dõi bằng biên nhận của lần gửi trước.',
  },
  {
    kind: 'proposal',
    matter: 'service',
    ground: 'alreadyHandled',
    content:
      'Tôi lại kiến nghị mở cửa chiều thứ Bảy như lần trước đã viết ngày {date}, lần đó trả lời chưa làm được thì bây giờ làm đi.',
    note: 'Kiến nghị đã được xem xét và trả lời, lần gửi này không có nội dung mới. Khi có điều kiện về nhân lực, cơ quan sẽ thông báo rộng rãi. Cảm ơn ông/bà đã quan tâm.',
  },
];
