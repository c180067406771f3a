import type { Topic } from '../case.ts';

export const lateDossier: Topic = {
  to: 'local',
  cases: [
    {
      kind: 'reflection',
      matter: 'service',
      procedure: '1.001612',
      content:
        'Hồ sơ đăng ký thành lập hộ kinh doanh của tôi, mã {dossier}, hẹn trả ngày {promised}. Quá hẹn {days} ngày không có tin nhắn, không có văn bản xin lỗi. Tôi đã thuê mặt bằng ở {street}, mỗi ngày chậm là mất tiền. Đề nghị giải quyết và trả lời vì sao chậm.',
      answer:
        'Hồ sơ {dossier} chậm do phần mềm đăng ký kinh doanh bị gián đoạn khi chuyển dữ liệu. Giấy chứng nhận đăng ký hộ kinh doanh đã được cấp và gửi bản điện tử cho ông/bà. {center} xin lỗi vì không gửi văn bản xin lỗi và hẹn lại đúng hạn; lỗi này đã được đưa vào kiểm điểm của bộ phận.',
      summary:
        'Người dân phản ánh hồ sơ đăng ký hộ kinh doanh quá hẹn, không được xin lỗi. Cơ quan đã cấp giấy, xin lỗi và kiểm điểm.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Hồ sơ xin cấp giấy phép xây dựng nhà ở riêng lẻ của tôi tại {area}, mã {dossier}, trên hệ thống ghi "Đã xử lý xong" từ ngày {promised} nhưng ra {center} thì chưa có kết quả. Vậy số liệu đúng hạn trên mạng là thật hay chỉ bấm cho đẹp?',
      answer:
        'Công chức thụ lý đã chuyển trạng thái trước khi văn bản được ký, là việc làm sai quy trình. UBND {level} đã nhắc nhở bằng văn bản, khôi phục đúng trạng thái của hồ sơ {dossier} và tính là quá hạn. Giấy phép đã được ký, ông/bà nhận tại quầy số 3 hoặc qua bưu chính.',
      summary:
        'Người dân phản ánh hồ sơ giấy phép xây dựng ghi "đã xử lý xong" khi chưa có kết quả. Cơ quan nhận sai, sửa trạng thái và đã cấp phép.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi nộp hồ sơ trợ cấp xã hội cho người khuyết tật cho em trai, mã {dossier}. Hẹn {promised}, giờ đã quá {days} ngày. Gọi số điện thoại trên phiếu hẹn {times} lần không ai nghe máy. Em tôi nằm một chỗ, gia đình rất khó khăn, mong sớm được giải quyết.',
      answer:
        'Hội đồng xác định mức độ khuyết tật họp muộn do thiếu thành viên y tế, dẫn đến hồ sơ {dossier} quá hạn. Hội đồng đã họp và kết luận; quyết định trợ cấp có hiệu lực từ tháng nộp hồ sơ nên gia đình không bị thiệt. Số điện thoại trên phiếu hẹn đã được chuyển về quầy có người trực.',
      summary:
        'Người dân phản ánh hồ sơ trợ cấp người khuyết tật quá hạn. Cơ quan đã ra quyết định, tính trợ cấp từ tháng nộp hồ sơ.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Hồ sơ {dossier} của tôi bị yêu cầu bổ sung đến {times} lần, mỗi lần một loại giấy khác nhau, lần nào cũng sát ngày hẹn mới báo. Tôi hiểu quy định chỉ được yêu cầu bổ sung một lần. Đề nghị {center} xem lại cách làm.',
      answer:
        'Qua kiểm tra, việc yêu cầu bổ sung nhiều lần đối với hồ sơ {dossier} là không đúng quy định về cơ chế một cửa, hồ sơ được tính là quá hạn. {center} đã tiếp nhận hồ sơ hợp lệ, trả kết quả ngày {fixed} và xin lỗi ông/bà bằng văn bản.',
      summary:
        'Người dân phản ánh hồ sơ bị yêu cầu bổ sung nhiều lần. Cơ quan xác nhận sai quy định, đã trả kết quả và xin lỗi bằng văn bản.',
    },
    {
      kind: 'proposal',
      matter: 'service',
      content:
        'Kiến nghị {center} nhắn tin báo trước khi hồ sơ sắp quá hạn và báo lý do, ngày hẹn mới. Hồ sơ {dossier} của tôi chậm {days} ngày mà tôi chỉ biết khi đã xin nghỉ làm để đến lấy. Một tin nhắn thôi cũng đỡ cho dân rất nhiều.',
      answer:
        'Tiếp thu kiến nghị, từ ngày {fixed} {center} gửi tin nhắn tự động cho người nộp trước hạn 24 giờ đối với hồ sơ có khả năng chậm, kèm văn bản xin lỗi và ngày hẹn mới theo mẫu. Kết quả hồ sơ {dossier} đã được gửi đến nhà ông/bà.',
      summary: 'Kiến nghị nhắn tin báo trước khi hồ sơ sắp quá hạn. Cơ quan đã triển khai nhắn tin trước hạn 24 giờ.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi nộp hồ sơ xin xác nhận để vay vốn chính sách, mã {dossier}, hẹn {promised}. Ngân hàng chỉ giữ suất đến cuối tháng mà đến nay vẫn chưa có. Hỏi thì được trả lời người ký đi công tác. Đề nghị có người ký thay.',
      answer:
        'Hồ sơ {dossier} chậm do lãnh đạo phụ trách đi công tác mà chưa phân công người ký thay. Giấy xác nhận đã được ký và gửi ngân hàng ngày {fixed}. UBND {level} đã ban hành lịch ký thay để không lặp lại việc này.',
      summary:
        'Người dân phản ánh hồ sơ vay vốn chậm do không có người ký. Cơ quan đã ký, gửi kết quả và có lịch ký thay.',
    },
  ],
};
