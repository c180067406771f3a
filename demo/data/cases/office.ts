import type { Topic } from '../case.ts';

export const office: Topic = {
  to: ['H44.01'],
  cases: [
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi tra cứu hồ sơ {dossier} trên hệ thống giải quyết thủ tục hành chính của tỉnh thì báo "không tìm thấy", nhưng quét mã QR trên phiếu hẹn lại ra. Người không biết quét mã thì chịu. Đề nghị sửa ô tra cứu.',
      answer:
        'Ô tra cứu không nhận mã có dấu cách ở cuối khi sao chép từ tin nhắn. Lỗi đã được sửa ngày {fixed}, hệ thống tự bỏ dấu cách và không phân biệt chữ hoa, chữ thường. Xin cảm ơn ông/bà.',
      summary: 'Người dân phản ánh ô tra cứu hồ sơ không tìm thấy mã. Cơ quan đã sửa lỗi nhận mã.',
    },
    {
      kind: 'proposal',
      matter: 'service',
      content:
        'Kiến nghị Trung tâm Phục vụ hành chính công tỉnh mở cửa sáng thứ Bảy cho người đi làm xa, ít nhất ở các quầy đất đai, lý lịch tư pháp, giấy phép lao động. Tôi làm ở Bắc Ninh, mỗi lần về nộp giấy là mất {n} ngày công.',
      answer:
        'Từ tháng sau Trung tâm Phục vụ hành chính công tỉnh tiếp nhận hồ sơ sáng thứ Bảy theo lịch hẹn trước. Ngày thứ Bảy không tính vào thời hạn giải quyết. Ông/bà cũng có thể nộp ở bất kỳ xã, phường nào trong tỉnh, không phụ thuộc nơi cư trú.',
      summary: 'Kiến nghị tiếp nhận hồ sơ sáng thứ Bảy. Trung tâm tiếp nhận theo lịch hẹn từ tháng sau.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Văn bản trả lời trên trang công báo của tỉnh đăng dạng ảnh chụp, người khiếm thị như tôi dùng phần mềm đọc không đọc được. Đề nghị đăng bản có chữ, tôi đã góp ý một lần từ ngày {date}.',
      answer:
        'Góp ý của ông/bà hoàn toàn đúng. Từ ngày {fixed} mọi văn bản được đăng kèm bản có lớp chữ; các văn bản năm nay đã được xử lý lại. Chúng tôi xin lỗi vì chưa trả lời góp ý trước đó.',
      summary:
        'Người dân phản ánh văn bản đăng dạng ảnh, phần mềm đọc không dùng được. Cơ quan đã đăng bản có lớp chữ.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tin nhắn báo kết quả hồ sơ gửi không dấu, đường dẫn dài bị cắt đôi nên bấm vào không mở được. Mẹ tôi {age} tuổi tưởng tin lừa đảo nên xóa. Đề nghị nhắn rõ tên cơ quan và mã hồ sơ, bỏ đường dẫn đi.',
      answer:
        'Mẫu tin nhắn đã được sửa: nêu tên cơ quan, mã hồ sơ, nơi nhận kết quả, không kèm đường dẫn. Tin gửi dưới tên định danh đã đăng ký. Cơ quan nhà nước không yêu cầu bấm đường dẫn hay cung cấp mã OTP qua tin nhắn.',
      summary: 'Người dân phản ánh tin nhắn báo kết quả khó hiểu, có đường dẫn lỗi. Cơ quan đã sửa mẫu, bỏ đường dẫn.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi được mời đến Trung tâm Phục vụ hành chính công tỉnh lúc {hour} ngày {date} để bổ sung hồ sơ, đến nơi quầy báo đã nhận đủ, không cần bổ sung. Từ {area} lên mất cả buổi. Đề nghị kiểm tra kỹ trước khi nhắn tin.',
      answer:
        'Tin nhắn được gửi tự động trước khi chuyên viên cập nhật trạng thái. Trung tâm đã sửa quy trình: tin yêu cầu bổ sung chỉ gửi sau khi có người duyệt, áp dụng từ ngày {fixed}. Rất xin lỗi vì đã làm ông/bà mất công đi lại.',
      summary: 'Người dân phản ánh tin nhắn yêu cầu bổ sung hồ sơ không đúng. Trung tâm đã sửa quy trình gửi tin.',
    },
    {
      kind: 'proposal',
      matter: 'service',
      content:
        'Kiến nghị trên phiếu hẹn in thêm giờ vắng khách trong tuần để người dân chọn giờ đến. Lần nào tôi đến cũng gặp lúc đông, chờ cả {minutes} phút, hỏi thì được biết chiều thứ Tư hầu như không có ai.',
      answer:
        'Số lượt giao dịch theo giờ đã được công khai tại sảnh và trên trang thông tin của Trung tâm từ ngày {fixed}; phiếu hẹn in thêm gợi ý giờ thấp điểm. Cảm ơn góp ý rất cụ thể của ông/bà.',
      summary:
        'Kiến nghị công khai giờ thấp điểm. Trung tâm đã công khai lượt giao dịch theo giờ và in gợi ý trên phiếu hẹn.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi gửi văn bản đề nghị cung cấp thông tin từ ngày {date}, nhận được thông báo đã chuyển phòng chuyên môn rồi không thấy gì nữa. Gọi văn thư thì nói phải chờ. Đề nghị cho biết ai đang giữ và hạn trả lời.',
      answer:
        'Văn bản của ông/bà được chuyển {times} phòng nên chậm. Văn phòng đã giao một chuyên viên làm đầu mối, gửi thông tin qua thư điện tử ngày {fixed} và xin lỗi vì không báo tiến độ.',
      summary: 'Người dân phản ánh chậm cung cấp thông tin. Văn phòng đã giao một đầu mối và trả lời.',
    },
  ],
};
