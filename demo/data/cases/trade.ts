import type { Topic } from '../case.ts';

export const trade: Topic = {
  to: ['H44.07'],
  cases: [
    {
      kind: 'reflection',
      matter: 'service',
      procedure: '2.000648',
      content:
        'Cửa hàng chúng tôi xin cấp lại giấy chứng nhận đủ điều kiện bán lẻ xăng dầu, mã {dossier}, hẹn {promised} nhưng quá {days} ngày chưa có, phải tạm dừng bán. Đề nghị Sở cho biết đoàn thẩm định khi nào xuống.',
      answer:
        'Đoàn thẩm định đã kiểm tra thực tế, cửa hàng đạt điều kiện; giấy chứng nhận được ký ngày {fixed}. Việc chậm do chưa phân công lại địa bàn sau khi nhập tỉnh. Sở xin lỗi doanh nghiệp.',
      summary: 'Doanh nghiệp phản ánh chậm cấp lại giấy chứng nhận bán lẻ xăng dầu. Sở đã thẩm định và cấp giấy.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      content:
        'Khu tôi mất điện {times} lần trong tuần từ {date}, không báo trước, hỏng cả tủ lạnh của tiệm thuốc. Gọi điện lực thì nói quá tải, không có lịch. Đề nghị Sở yêu cầu điện lực công bố lịch và nâng công suất trạm.',
      answer:
        'Sở đã làm việc với đơn vị điện lực. Trạm biến áp khu vực được nâng công suất trước ngày {planned}; lịch ngừng cấp điện được báo trước ít nhất 05 ngày qua tin nhắn. Ông/bà gửi danh mục thiết bị hỏng để đơn vị điện lực xem xét.',
      summary: 'Người dân phản ánh mất điện không báo trước. Sở yêu cầu nâng công suất trạm và báo lịch trước 05 ngày.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      content:
        'Chợ dân sinh mới xây xong {months} tháng bỏ không, tiểu thương vẫn ngồi bán dưới lòng đường. Giá thuê ki-ốt {sum} đồng một tháng là quá cao so với buôn bán nhỏ. Đề nghị Sở có ý kiến với đơn vị quản lý chợ.',
      answer:
        'Sở đã họp với đơn vị quản lý và đại diện tiểu thương: giá thuê sáu tháng đầu giảm một nửa, bố trí khu bán rau tự tiêu tự sản không thu phí. Chợ hoạt động từ ngày {fixed}.',
      summary:
        'Người dân phản ánh chợ xây xong bỏ không, giá thuê cao. Sở đã thống nhất giảm giá và đưa chợ vào hoạt động.',
    },
    {
      kind: 'proposal',
      matter: 'regulation',
      procedure: '2.000033',
      content:
        'Doanh nghiệp nhỏ làm chương trình khuyến mại phải thông báo từng đợt, mẫu tờ khai {n} trang trùng nhau. Kiến nghị cho khai một lần theo năm, sửa đổi thì chỉ báo phần thay đổi.',
      answer:
        'Mẫu tờ khai do Bộ ban hành nên Sở tổng hợp kiến nghị gửi Bộ. Trong thẩm quyền, Sở đã tạo sẵn tờ khai điện tử tự điền thông tin của lần trước, doanh nghiệp chỉ sửa phần thay đổi, áp dụng từ ngày {fixed}.',
      summary: 'Kiến nghị đơn giản hóa thông báo khuyến mại. Sở đã có tờ khai điện tử tự điền và kiến nghị Bộ.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      content:
        'Cây xăng gần {area} đóng cửa lúc {evening} dù biển ghi bán đến 23 giờ, hôm {date} còn nói hết xăng trong khi xe bồn vừa vào. Đề nghị Sở kiểm tra việc bán hàng.',
      answer:
        'Đoàn kiểm tra đã làm việc với cửa hàng, xác định có việc dừng bán không báo cáo. Cửa hàng bị xử phạt và cam kết bán đúng giờ niêm yết. Khi gặp trường hợp tương tự, ông/bà chụp ảnh biển giờ và cột bơm gửi về Sở.',
      summary: 'Người dân phản ánh cửa hàng xăng dầu dừng bán sai giờ niêm yết. Sở đã kiểm tra và xử phạt.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi đặt hàng trên mạng của một cửa hàng trong tỉnh, nhận hàng không đúng mô tả, đòi đổi thì bị chặn số. Tôi gửi đơn đến Sở từ ngày {date} chưa thấy hướng dẫn. Số tiền {sum} đồng không lớn nhưng nhiều người bị như tôi.',
      answer:
        'Sở đã tiếp nhận theo trình tự bảo vệ quyền lợi người tiêu dùng, mời hai bên làm việc ngày {fixed}; cửa hàng đồng ý hoàn tiền. Thông tin về cửa hàng đã chuyển lực lượng quản lý thị trường kiểm tra.',
      summary:
        'Người tiêu dùng phản ánh mua hàng trên mạng không đúng mô tả. Sở đã làm việc với hai bên, cửa hàng hoàn tiền.',
    },
    {
      kind: 'proposal',
      matter: 'field',
      content:
        'Kiến nghị bố trí khu bán hàng Tết và hàng nông sản ở một bãi cố định có chỗ để xe, đừng để bán tràn dọc đường như mọi năm. Người bán lẫn người mua đều mong có chỗ đàng hoàng.',
      answer:
        'Sở đã thống nhất với UBND các xã, phường chọn bãi cố định, có chỗ để xe và nhà vệ sinh, thu phí theo mức niêm yết. Danh sách địa điểm được công bố ngày {fixed}.',
      summary: 'Kiến nghị bố trí khu bán hàng nông sản cố định. Sở đã thống nhất địa điểm và công bố danh sách.',
    },
  ],
};
