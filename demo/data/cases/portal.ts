import type { Topic } from '../case.ts';

export const portal: Topic = {
  to: 'local',
  cases: [
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi đăng nhập Cổng Dịch vụ công quốc gia bằng VNeID để nộp hồ sơ ở {level}, đến bước tải tệp thì báo lỗi "Có lỗi xảy ra, vui lòng thử lại", thử {times} ngày đều vậy. Cán bộ bảo lỗi hệ thống, không biết bao giờ được. Vậy hồ sơ của tôi nộp bằng cách nào?',
      answer:
        'Lỗi do tệp ảnh vượt dung lượng cho phép nhưng hệ thống báo không rõ. {center} đã hướng dẫn ông/bà giảm dung lượng và hồ sơ đã nộp thành công. Kiến nghị hiển thị rõ nguyên nhân lỗi đã được chuyển đến đơn vị quản lý Cổng.',
      summary:
        'Người dân phản ánh lỗi khi tải tệp lên Cổng Dịch vụ công quốc gia. Cơ quan đã hướng dẫn nộp thành công và chuyển kiến nghị.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi thanh toán lệ phí trực tuyến {fee} đồng cho hồ sơ {dossier}, ngân hàng đã trừ tiền nhưng trên Cổng vẫn báo chưa thanh toán, hồ sơ bị dừng. Gọi tổng đài được hướng dẫn gửi thư điện tử rồi không ai trả lời. Đề nghị kiểm tra giúp.',
      answer:
        'Giao dịch của ông/bà thành công nhưng kết quả không trả về do gián đoạn kết nối. Đơn vị thanh toán đã đối soát, hồ sơ {dossier} được ghi nhận đã nộp lệ phí và tiếp tục giải quyết; thời hạn tính lại không gồm những ngày bị dừng do lỗi hệ thống.',
      summary:
        'Người dân phản ánh đã trả lệ phí trực tuyến nhưng hồ sơ bị dừng. Cơ quan đã đối soát và tiếp tục giải quyết.',
    },
    {
      kind: 'proposal',
      matter: 'service',
      content:
        'Người già ở {area} không có điện thoại thông minh, VNeID không cài được, ra {center} lại bảo bắt buộc nộp trực tuyến. Kiến nghị mỗi khu có một buổi trong tuần cán bộ về nhà văn hóa làm giúp, hoặc vẫn nhận hồ sơ giấy cho người trên {age} tuổi.',
      answer:
        'Không có quy định nào bắt buộc người dân phải nộp trực tuyến; {center} vẫn nhận hồ sơ giấy và đã quán triệt điều này đến từng quầy. Tổ công nghệ số cộng đồng về nhà văn hóa {area} chiều thứ Tư hằng tuần để hỗ trợ bà con.',
      summary:
        'Kiến nghị hỗ trợ người cao tuổi nộp hồ sơ. Cơ quan khẳng định vẫn nhận hồ sơ giấy, tổ công nghệ số về khu hằng tuần.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Hồ sơ {dossier} của tôi trên Cổng ghi tên xã cũ, kết quả trả về cũng in địa chỉ cũ trước sắp xếp. Tôi mang đi ngân hàng không chấp nhận. Đề nghị cập nhật danh mục địa giới mới cho đúng và cấp lại kết quả.',
      answer:
        'Danh mục địa giới trên biểu mẫu điện tử chưa được cập nhật ở một thủ tục; lỗi đã được sửa ngày {fixed}. {center} đã cấp lại kết quả với địa chỉ mới, không thu lệ phí. Giấy tờ đã cấp theo địa chỉ cũ vẫn có giá trị, ông/bà có thể đề nghị ngân hàng chấp nhận.',
      summary:
        'Người dân phản ánh kết quả hồ sơ in địa chỉ trước sắp xếp. Cơ quan đã sửa danh mục và cấp lại kết quả miễn phí.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Máy lấy số và ki-ốt tra cứu ở {center} hỏng {days} ngày, dán giấy "tạm dừng". Mọi người chen nhau hỏi, ai quen thì vào trước. Đề nghị sửa máy hoặc phát số tay cho công bằng.',
      answer:
        'Máy lấy số hỏng bo mạch, linh kiện về chậm. {center} đã phát số giấy đóng dấu từ ngày {date} và sửa xong máy ngày {fixed}; một máy dự phòng được bố trí tại sảnh. Cảm ơn góp ý của ông/bà.',
      summary: 'Người dân phản ánh máy lấy số hỏng, không công bằng thứ tự. Cơ quan đã sửa máy và có máy dự phòng.',
    },
  ],
};
