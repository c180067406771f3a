import type { Topic } from '../case.ts';

export const flooding: Topic = {
  to: 'local',
  cases: [
    {
      kind: 'reflection',
      matter: 'field',
      place: '{street}, đoạn qua {area}',
      content:
        'Đoạn {street} qua {area} cứ mưa to khoảng {minutes} phút là ngập {depth} cm, xe máy chết máy la liệt, nước tràn cả vào nhà. Nắp hố ga bị đất đá và lá cây bịt kín từ lâu. Đề nghị nạo vét cống và xử lý dứt điểm trước mùa mưa.',
      answer:
        '{office} đã kiểm tra, xác định nguyên nhân do {n} hố ga bị bồi lấp và cống ngang nhỏ. Đơn vị thoát nước đã nạo vét xong các hố ga ngày {fixed}; việc thay cống ngang khẩu độ lớn hơn được đưa vào kế hoạch sửa chữa năm nay. UBND {level} bố trí người trực, cảnh báo khi mưa lớn.',
      summary: 'Người dân phản ánh ngập úng khi mưa lớn. Cơ quan đã nạo vét hố ga và đưa việc thay cống vào kế hoạch.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: 'Mương tiêu {area}',
      content:
        'Mương tiêu chạy qua {area} bị một số hộ đổ đất lấn gần hết lòng mương, sau trận mưa ngày {date} hơn {n} sào lúa ngập trắng. Bà con đã báo khu nhưng chưa thấy xử lý. Đề nghị khơi thông dòng chảy và xử lý người lấn chiếm.',
      answer:
        'UBND {level} đã huy động máy xúc khơi thông đoạn mương bị lấp dài {length} m, nước đã rút. Các hộ đổ đất đã bị lập biên bản, buộc khôi phục hiện trạng. Diện tích lúa bị thiệt hại đang được thống kê để hỗ trợ theo quy định.',
      summary:
        'Người dân phản ánh mương tiêu bị lấn, gây ngập lúa. Cơ quan đã khơi thông mương, lập biên bản các hộ vi phạm.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: '{street}',
      content:
        'Công trình đào đường lắp ống nước ở {street} làm xong lấp đất qua loa, mưa xuống thành rãnh bùn, {n} người ngã xe từ đầu tháng. Đơn vị thi công không có biển báo, không đèn ban đêm. Đề nghị yêu cầu hoàn trả mặt đường.',
      answer:
        'UBND {level} đã đình chỉ thi công đoạn tiếp theo cho đến khi hoàn trả mặt đường. Đơn vị thi công đã lu lèn, trải lại mặt đường dài {length} m và bổ sung biển báo, đèn nháy. Mức phạt được áp dụng theo quy định.',
      summary:
        'Người dân phản ánh đào đường không hoàn trả mặt bằng. Cơ quan đã yêu cầu trải lại mặt đường và xử phạt đơn vị thi công.',
    },
    {
      kind: 'proposal',
      matter: 'field',
      place: '{area}',
      content:
        'Nhà dân hai bên đường ở {area} đua nhau tôn nền, nhà nào thấp thì hứng hết nước. Kiến nghị {level} công bố cao độ san nền khi cấp phép xây dựng và làm rãnh thoát nước chung trước khi bê tông hóa đường.',
      answer:
        'Kiến nghị của ông/bà rất xác đáng. Từ nay giấy phép xây dựng ghi rõ cao độ nền; {office} lập dự toán rãnh thoát nước chung cho {area}, lấy ý kiến người dân trước khi trình phê duyệt trong quý tới.',
      summary:
        'Kiến nghị công bố cao độ nền và làm rãnh thoát nước trước khi bê tông hóa. Cơ quan tiếp thu và lập dự toán.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: 'Cống {street}',
      content:
        'Nắp cống trên {street} gần cổng trường học ở {area} bị vỡ, sâu gần {size} m, mấy hôm nay người dân phải cắm cành cây báo hiệu. Rất nguy hiểm cho các cháu đi xe đạp. Mong cơ quan thay ngay, đừng để xảy ra tai nạn.',
      answer:
        'Nắp cống đã được thay bằng nắp gang chịu lực ngay trong ngày nhận phản ánh. {office} kiểm tra toàn tuyến, thay thêm {n} nắp có dấu hiệu nứt. Cảm ơn ông/bà đã báo kịp thời.',
      summary: 'Người dân phản ánh nắp cống vỡ gần trường học. Cơ quan đã thay trong ngày và kiểm tra toàn tuyến.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: '{street}',
      content:
        'Hàng cây dọc {street} lâu không cắt tỉa, cành khô gãy xuống mái nhà và dây điện mỗi khi có gió to. Ở {area} có cây nghiêng hẳn ra đường. Đề nghị cắt tỉa trước mùa mưa bão.',
      answer:
        'Đơn vị cây xanh đã cắt tỉa {n} cây có nguy cơ gãy đổ trên {street}, chống đỡ cây nghiêng tại {area} ngày {fixed}. Toàn tuyến được kiểm tra định kỳ trước mùa mưa bão. Cảm ơn ông/bà đã phản ánh.',
      summary: 'Người dân phản ánh cây xanh có nguy cơ gãy đổ. Cơ quan đã cắt tỉa, chống đỡ và kiểm tra toàn tuyến.',
    },
  ],
};
