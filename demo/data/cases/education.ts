import type { Topic } from '../case.ts';

export const education: Topic = {
  to: ['H44.08'],
  cases: [
    {
      kind: 'reflection',
      matter: 'service',
      procedure: '1.005092',
      content:
        'Tôi xin cấp bản sao bằng tốt nghiệp trung học phổ thông từ sổ gốc, mã {dossier}, hẹn {promised}. Đã quá {days} ngày, Sở trả lời đang chờ chuyển sổ sau khi nhập tỉnh. Công ty không chờ tôi được nữa. Đề nghị giải quyết.',
      answer:
        'Sổ gốc khóa học của ông/bà nằm trong số hồ sơ đang bàn giao giữa các kho lưu trữ, dẫn đến quá hạn. Sở đã tìm thấy sổ, cấp bản sao và chuyển phát nhanh không thu phí ngày {fixed}. Toàn bộ sổ gốc sẽ được số hóa trong năm nay.',
      summary:
        'Người dân phản ánh chậm cấp bản sao bằng tốt nghiệp. Sở đã tìm sổ gốc, cấp bản sao và chuyển phát nhanh.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      content:
        'Trường con tôi học thu {n} khoản đầu năm gọi là tự nguyện nhưng phát phiếu ghi sẵn số tiền {sum} đồng, ai không đóng thì cô nhắc tên trong nhóm lớp. Đề nghị Sở kiểm tra, tôi xin được giữ kín danh tính vì sợ ảnh hưởng đến con.',
      answer:
        'Sở đã kiểm tra đột xuất. Nhà trường phải dừng thu, hoàn trả các khoản không đúng quy định trước ngày {planned}; hiệu trưởng bị phê bình. Danh tính của phụ huynh được giữ kín.',
      summary:
        'Phụ huynh phản ánh các khoản thu tự nguyện mang tính ép buộc. Sở đã kiểm tra, buộc hoàn trả và phê bình.',
    },
    {
      kind: 'reflection',
      matter: 'conduct',
      content:
        'Giáo viên chủ nhiệm lớp {grade} gợi ý học sinh trong lớp học thêm tại nhà cô, em nào không học hay bị gọi lên bảng. Quy định đã cấm dạy thêm học sinh mình đang dạy chính khóa. Mong Sở xem xét.',
      answer:
        'Sở đã giao nhà trường xác minh. Giáo viên có dạy thêm {n} học sinh của lớp mình, trái quy định về dạy thêm, học thêm; đã dừng dạy, hoàn trả học phí và bị xử lý kỷ luật theo quy định.',
      summary: 'Phụ huynh phản ánh giáo viên dạy thêm học sinh chính khóa. Sở đã xác minh, yêu cầu dừng và xử lý.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi làm thủ tục chuyển trường cho con từ Lào Cai về, trường mới nói hết chỗ, Sở nói trường tự quyết. Con nghỉ học {days} ngày rồi. Xin Sở chỉ rõ trường nào nhận và giải quyết sớm cho cháu đi học.',
      answer:
        'Sở đã làm việc với ba trường gần nơi gia đình cư trú; cháu được tiếp nhận và đi học từ ngày {fixed}. Việc trường trả lời hết chỗ mà không hướng dẫn tiếp là thiếu trách nhiệm, đã được nhắc nhở.',
      summary: 'Phụ huynh phản ánh khó khăn khi chuyển trường cho con. Sở đã bố trí trường tiếp nhận.',
    },
    {
      kind: 'proposal',
      matter: 'regulation',
      content:
        'Lịch nhập học trực tuyến lớp {entry} chỉ mở {n} ngày, hệ thống nghẽn từ {hour}. Kiến nghị chia lịch theo xã, phường, cho sửa hồ sơ đến hết hạn và công khai số chỗ còn lại của từng trường.',
      answer:
        'Sở tiếp thu: năm học tới lịch đăng ký chia theo ba nhóm xã, phường, được sửa hồ sơ đến hết hạn; số chỗ còn lại của từng trường hiển thị trên trang đăng ký. Dự thảo kế hoạch được lấy ý kiến từ ngày {fixed}.',
      summary:
        'Kiến nghị chia lịch nhập học trực tuyến, công khai số chỗ. Sở tiếp thu vào kế hoạch tuyển sinh năm tới.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Bằng tốt nghiệp của tôi ghi sai tháng sinh, tôi nộp hồ sơ chỉnh sửa {dossier}, Sở yêu cầu bổ sung giấy tờ {times} lần bằng công văn gửi về địa chỉ cũ nên tôi không nhận được. Đề nghị gọi điện hoặc nhắn tin cho dân.',
      answer:
        'Sở xin lỗi vì chỉ gửi công văn giấy. Bộ phận tiếp nhận đã gọi điện hướng dẫn; hồ sơ {dossier} nay đã đủ và quyết định chỉnh sửa được ký ngày {fixed}. Từ nay mọi yêu cầu bổ sung được nhắn tin đồng thời.',
      summary:
        'Người dân phản ánh yêu cầu bổ sung hồ sơ chỉnh sửa văn bằng gửi sai địa chỉ. Sở xin lỗi và đã giải quyết.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Con tôi học lớp {grade}, nhà trường chậm trả học bạ điện tử nên cháu không nộp được hồ sơ chuyển cấp. Trường nói chờ Sở mở hệ thống, đã {days} ngày. Đề nghị Sở cho biết lịch cụ thể.',
      answer:
        'Hệ thống học bạ điện tử mở lại cho nhà trường từ ngày {fixed}; học bạ của cháu đã được ký số và gửi phụ huynh. Thời hạn nộp hồ sơ chuyển cấp được gia hạn cho những em bị ảnh hưởng.',
      summary: 'Phụ huynh phản ánh chậm trả học bạ điện tử. Sở đã mở hệ thống và gia hạn nộp hồ sơ.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      content:
        'Bếp ăn bán trú của trường con tôi tháng này hai lần có cháu đau bụng sau bữa trưa. Phụ huynh xin xem sổ kiểm thực thì nhà trường nói để hôm khác. Đề nghị Sở kiểm tra đột xuất vào buổi sáng, lúc nhận thực phẩm.',
      answer:
        'Sở cùng cơ quan y tế đã kiểm tra đột xuất lúc nhận thực phẩm, lấy {n} mẫu gửi xét nghiệm. Nhà trường phải công khai sổ kiểm thực tại bảng tin, mời phụ huynh giám sát hằng tuần; đơn vị cung cấp đã bị thay.',
      summary:
        'Phụ huynh phản ánh bếp ăn bán trú không bảo đảm. Sở đã kiểm tra đột xuất, thay đơn vị cung cấp và công khai sổ kiểm thực.',
    },
    {
      kind: 'proposal',
      matter: 'service',
      content:
        'Kiến nghị Sở nhắn tin cho phụ huynh khi thay đổi lịch thi, lịch tuyển sinh, đừng chỉ đăng trên trang điện tử. Năm ngoái tôi biết tin muộn {n} ngày, con suýt lỡ hạn.',
      answer:
        'Từ kỳ tuyển sinh tới mọi thay đổi lịch được nhắn tin qua sổ liên lạc điện tử của nhà trường trong ngày ban hành. Quy định này được gửi các trường ngày {fixed}.',
      summary: 'Kiến nghị nhắn tin khi đổi lịch tuyển sinh. Sở yêu cầu các trường nhắn tin trong ngày ban hành.',
    },
  ],
};
