import type { Topic } from '../case.ts';

export const zones: Topic = {
  to: ['H44.03'],
  cases: [
    {
      kind: 'reflection',
      matter: 'field',
      place: 'Cổng khu công nghiệp',
      content:
        'Nước thải từ cống phía sau khu công nghiệp chảy ra mương có màu đen, bọt trắng, nặng mùi nhất vào khoảng {night}. Cá trong ao nhà tôi chết {n} đợt. Đề nghị kiểm tra đột xuất vào ban đêm, đừng báo trước.',
      answer:
        'Đoàn kiểm tra lấy mẫu lúc nửa đêm, phát hiện một doanh nghiệp đấu nối sai vào cống thoát nước mưa. Doanh nghiệp bị xử phạt, đã bịt điểm đấu nối và bồi thường cho các hộ nuôi cá. Trạm quan trắc tự động được lắp thêm tại cống này.',
      summary: 'Người dân phản ánh nước thải khu công nghiệp. Ban Quản lý đã kiểm tra, xử phạt và buộc khắc phục.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      procedure: '2.000205',
      content:
        'Doanh nghiệp chúng tôi nộp hồ sơ cấp giấy phép lao động cho chuyên gia, mã {dossier}, trên hệ thống báo quá hạn {days} ngày mà không rõ thiếu gì. Dây chuyền chờ chuyên gia lắp đặt, mỗi ngày dừng thiệt hại lớn. Mong được giải quyết.',
      answer:
        'Hồ sơ {dossier} chờ đối chiếu giấy tờ hợp pháp hóa lãnh sự, chuyên viên không gửi thông báo là thiếu sót. Giấy phép đã được cấp bản điện tử ngày {fixed}. Ban Quản lý lập đường dây riêng cho hồ sơ lao động.',
      summary: 'Doanh nghiệp phản ánh chậm cấp giấy phép lao động. Ban Quản lý đã cấp giấy phép và nhận thiếu sót.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: 'Đường gom khu công nghiệp',
      content:
        'Giờ tan ca 17 giờ xe công nhân dồn ra một cổng, tắc cả cây số, xe tải đỗ chắn làn. Tuần trước có {n} vụ va chạm. Đề nghị mở thêm cổng phụ hoặc lệch giờ tan ca giữa các nhà máy.',
      answer:
        'Ban Quản lý đã thống nhất với các doanh nghiệp tan ca lệch nhau 20 phút và mở cổng phụ phía nam từ ngày {fixed}. Lực lượng bảo vệ phân luồng, xe tải không được đỗ trên đường gom giờ cao điểm.',
      summary: 'Người lao động phản ánh ùn tắc giờ tan ca. Ban Quản lý đã lệch giờ tan ca và mở cổng phụ.',
    },
    {
      kind: 'proposal',
      matter: 'field',
      content:
        'Công nhân thuê trọ quanh khu công nghiệp không có chỗ gửi con dưới 18 tháng tuổi. Kiến nghị dành đất làm nhà trẻ và vận động doanh nghiệp góp kinh phí. Vợ chồng tôi làm ca phải gửi con về quê.',
      answer:
        'Quy hoạch khu công nghiệp đã có lô đất dành cho nhà trẻ. Ban Quản lý đang mời nhà đầu tư, dự kiến khởi công trong năm; trước mắt hai cơ sở giữ trẻ ngoài giờ được công đoàn hỗ trợ kinh phí từ ngày {fixed}.',
      summary:
        'Kiến nghị làm nhà trẻ cho con công nhân. Ban Quản lý mời nhà đầu tư, hỗ trợ hai cơ sở giữ trẻ ngoài giờ.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Công ty chúng tôi đăng ký nội quy lao động, mã {dossier}, bị trả lại {times} lần vì lỗi chính tả khác nhau ở mỗi lần. Đề nghị rà một lần cho hết và ghi rõ trong một phiếu.',
      answer:
        'Việc trả hồ sơ nhiều lần vì lỗi nhỏ là không cần thiết. Ban Quản lý đã rà soát trọn vẹn, hỗ trợ công ty sửa ngay tại chỗ và xác nhận đăng ký ngày {fixed}. Chuyên viên tiếp nhận đã được nhắc nhở.',
      summary:
        'Doanh nghiệp phản ánh hồ sơ nội quy lao động bị trả nhiều lần. Ban Quản lý đã hỗ trợ sửa và xác nhận đăng ký.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: 'Đường nội bộ khu công nghiệp',
      content:
        'Đèn đường nội bộ khu công nghiệp tắt {days} ngày, công nhân tan ca {night} đi xe đạp trong bóng tối. Đã có {n} chị bị giật túi. Đề nghị sửa đèn và tăng tuần tra.',
      answer:
        'Hệ thống đèn bị mất trộm dây đã được thay và sáng lại từ ngày {fixed}. Lực lượng bảo vệ tăng tuần tra từ 22 giờ đến 6 giờ sáng; Ban Quản lý đã chuyển thông tin các vụ việc đến công an.',
      summary:
        'Người lao động phản ánh đèn đường khu công nghiệp tắt, mất an ninh. Ban Quản lý đã sửa đèn và tăng tuần tra.',
    },
    {
      kind: 'proposal',
      matter: 'service',
      content:
        'Kiến nghị Ban Quản lý mở một buổi tiếp doanh nghiệp nhỏ mỗi tháng, hỏi đáp trực tiếp về lao động, môi trường, phòng cháy. Hiện mỗi việc một phòng, hỏi qua điện thoại mỗi người hiểu một cách.',
      answer:
        'Ban Quản lý tổ chức tiếp doanh nghiệp vào ngày làm việc đầu tiên của tuần thứ hai hằng tháng, có đủ các phòng và mời cơ quan phòng cháy. Buổi đầu tiên diễn ra ngày {planned}; câu hỏi có thể gửi trước qua thư điện tử.',
      summary:
        'Kiến nghị tổ chức tiếp doanh nghiệp nhỏ hằng tháng. Ban Quản lý đã có lịch cố định và mời các cơ quan liên quan.',
    },
  ],
};
