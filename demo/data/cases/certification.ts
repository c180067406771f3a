import type { Topic } from '../case.ts';

export const certification: Topic = {
  to: 'local',
  cases: [
    {
      kind: 'reflection',
      matter: 'service',
      procedure: '2.000815',
      content:
        'Sáng {date} tôi đi chứng thực bản sao {copies} trang giấy tờ để con nộp hồ sơ đi làm, lấy số từ {morning} mà đến gần trưa mới đến lượt, trong khi hai quầy bên cạnh không có người ngồi. Đề nghị bố trí thêm người vào giờ cao điểm.',
      answer:
        'Ngày ông/bà đến, hai công chức được cử đi tập huấn nên chỉ còn một quầy chứng thực. Từ tuần này {center} luôn mở ít nhất hai quầy chứng thực trong buổi sáng, bản sao dưới 20 trang trả ngay trong 30 phút. Mong ông/bà tiếp tục góp ý.',
      summary:
        'Người dân phản ánh chờ lâu khi chứng thực bản sao. Cơ quan đã mở thường xuyên hai quầy chứng thực buổi sáng.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      procedure: '2.000815',
      content:
        'Tôi chứng thực bản sao học bạ và bằng tốt nghiệp, cán bộ thu {fee} đồng cho {copies} trang nhưng không đưa biên lai. Hỏi thì nói hết biên lai. Tôi không tiếc tiền nhưng đề nghị niêm yết mức phí và thu đúng, có biên lai đầy đủ.',
      answer:
        'Phí chứng thực bản sao là 2.000 đồng/trang, từ trang thứ ba là 1.000 đồng/trang và không quá 200.000 đồng/bản, có biên lai điện tử. Kiểm tra cho thấy khoản thu của ông/bà bị tính theo mức trang đầu cho mọi trang; phần thu thừa đã được hoàn lại. Bảng phí đã được niêm yết tại quầy.',
      summary:
        'Người dân phản ánh thu phí chứng thực không có biên lai. Cơ quan đã hoàn phần thu thừa, niêm yết bảng phí và dùng biên lai điện tử.',
    },
    {
      kind: 'proposal',
      matter: 'regulation',
      procedure: '2.000815',
      content:
        'Giấy tờ đã có trên VNeID nhưng nhiều nơi vẫn đòi bản sao chứng thực, bản chứng thực quá {months} tháng lại không nhận. Kiến nghị {level} hướng dẫn các đơn vị, trường học trên địa bàn chấp nhận bản sao chứng thực điện tử để đỡ phải đi lại và đỡ tốn giấy.',
      answer:
        'UBND {level} đã gửi văn bản đề nghị các đơn vị, trường học trên địa bàn chấp nhận bản sao chứng thực điện tử và không yêu cầu nộp lại giấy tờ đã có dữ liệu.',
      summary:
        'Kiến nghị chấp nhận bản sao chứng thực điện tử. Cơ quan đã có văn bản đề nghị các đơn vị trên địa bàn thực hiện.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      procedure: '2.000884',
      content:
        'Mẹ tôi {age} tuổi, bị tai biến nằm một chỗ tại {area}. Tôi xin chứng thực chữ ký vào giấy ủy quyền nhận lương hưu ngoài trụ sở, quầy nói không có người đi. Tôi được biết quy định cho phép chứng thực tại nhà đối với người già yếu. Mong được hỗ trợ.',
      answer:
        'Trường hợp người yêu cầu già yếu, không đi lại được thì việc chứng thực có thể thực hiện ngoài trụ sở. {center} đã cử công chức tư pháp - hộ tịch đến nhà chứng thực cho cụ ngày {fixed}, không thu thêm khoản nào ngoài phí theo quy định, và gửi lời xin lỗi về hướng dẫn sai trước đó.',
      summary:
        'Người dân đề nghị chứng thực chữ ký tại nhà cho người già yếu. Cơ quan đã cử công chức đến nhà thực hiện.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi đến chứng thực hợp đồng ủy quyền xe máy, {times} lần đều được bảo ra văn phòng công chứng cho nhanh, mà công chứng thì xa và phí cao. Xin hỏi UBND {level} có thẩm quyền chứng thực loại hợp đồng này không, sao không làm?',
      answer:
        'UBND cấp xã có thẩm quyền chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, trong đó có hợp đồng ủy quyền xe máy. Việc hướng dẫn ông/bà đi nơi khác là không đúng; công chức tiếp nhận đã bị phê bình. Ông/bà mang giấy đăng ký xe và căn cước đến {center}, việc chứng thực thực hiện trong ngày.',
      summary:
        'Người dân phản ánh bị từ chối chứng thực hợp đồng ủy quyền xe máy. Cơ quan khẳng định đúng thẩm quyền, phê bình công chức và hẹn giải quyết trong ngày.',
    },
  ],
};
