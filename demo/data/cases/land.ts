import type { Topic } from '../case.ts';

export const land: Topic = {
  to: 'local',
  cases: [
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Gia đình tôi nộp hồ sơ xin cấp Giấy chứng nhận quyền sử dụng đất lần đầu cho thửa đất ở tại {area}, mã hồ sơ {dossier}, phiếu hẹn ghi ngày {promised} trả kết quả. Đã quá hẹn {days} ngày, tôi đến hỏi {times} lần đều được trả lời là chờ xác minh nguồn gốc đất. Đề nghị cho biết hồ sơ đang ở bước nào, ai chịu trách nhiệm và bao giờ có kết quả.',
      answer:
        'Hồ sơ {dossier} của ông/bà chậm do phải lấy lại ý kiến khu dân cư về nguồn gốc, thời điểm sử dụng đất sau khi sắp xếp đơn vị hành chính. {office} đã hoàn thành niêm yết công khai và trình Chủ tịch UBND {level} ký Giấy chứng nhận. Ông/bà nhận kết quả tại {center} trong 05 ngày làm việc tới; trường hợp bận việc có thể đăng ký nhận qua dịch vụ bưu chính công ích.',
      summary:
        'Người dân phản ánh hồ sơ cấp Giấy chứng nhận quyền sử dụng đất lần đầu quá hẹn. Cơ quan đã hoàn thành niêm yết, trình ký và hẹn ngày trả kết quả.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: '{area}, {street}',
      content:
        'Hộ liền kề nhà tôi ở {area} đang xây tường rào lấn ra lối đi chung khoảng {size} m, xe cứu thương và xe ba gác không vào được ngõ. Bà con trong ngõ đã góp ý nhưng họ vẫn xây tiếp từ ngày {date}. Đề nghị chính quyền cho người xuống kiểm tra, đối chiếu bản đồ địa chính và yêu cầu tháo dỡ phần lấn chiếm.',
      answer:
        '{office} phối hợp với trưởng khu kiểm tra hiện trạng, đối chiếu bản đồ địa chính và lập biên bản với hộ xây dựng tại {area}. Phần tường rào vượt ranh giới đã được chủ hộ cam kết tự tháo dỡ trong 10 ngày. UBND {level} sẽ kiểm tra lại và xử lý theo quy định nếu hộ này không thực hiện cam kết.',
      summary:
        'Người dân phản ánh việc xây tường rào lấn lối đi chung. Cơ quan đã kiểm tra, lập biên bản; chủ hộ cam kết tự tháo dỡ trong 10 ngày.',
    },
    {
      kind: 'proposal',
      matter: 'regulation',
      content:
        'Tôi đi tách thửa cho con trai thì được hướng dẫn mỗi nơi một kiểu về diện tích tối thiểu và chiều rộng mặt đường. Từ khi không còn cấp trung gian, người dân {area} không biết hỏi ai. Kiến nghị niêm yết tại {center} một tờ hướng dẫn dễ hiểu: điều kiện tách thửa, giấy tờ cần nộp, phí phải đóng, nộp ở đâu, kèm ví dụ có hình vẽ.',
      answer:
        'Điều kiện tách thửa thực hiện theo quyết định hiện hành của UBND tỉnh; hồ sơ nộp tại {center}, Văn phòng đăng ký đất đai giải quyết. Tiếp thu kiến nghị của ông/bà, {center} đã in hướng dẫn một trang có hình minh họa, đặt tại quầy đất đai và đăng trên trang thông tin điện tử của {level}.',
      summary:
        'Kiến nghị niêm yết hướng dẫn tách thửa dễ hiểu. Cơ quan đã tiếp thu, phát hành hướng dẫn một trang có hình minh họa.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi làm thủ tục đính chính tên chủ sử dụng đất trên giấy chứng nhận (sai chữ đệm), mã hồ sơ {dossier}. Cán bộ yêu cầu xin xác nhận của khu dân cư, sau đó lại yêu cầu thêm bản sao giấy khai sinh, rồi căn cước của cả vợ chồng. Tôi ở {area} đi lại {times} lần. Xin hỏi sao không hướng dẫn đủ một lần ngay từ đầu?',
      answer:
        'Thành phần hồ sơ đính chính không có giấy xác nhận của khu dân cư; việc yêu cầu thêm giấy tờ đối với hồ sơ {dossier} là chưa đúng. UBND {level} đã nhắc nhở công chức tiếp nhận và xin lỗi ông/bà. Hồ sơ đã được tiếp nhận đủ, không phải bổ sung gì thêm; kết quả trả trước ngày hẹn trên phiếu.',
      summary:
        'Người dân phản ánh phải bổ sung giấy tờ nhiều lần khi đính chính Giấy chứng nhận. Cơ quan nhận lỗi, nhắc nhở công chức và tiếp nhận hồ sơ đủ.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: 'Đất công ích {area}',
      content:
        'Bãi đất công ích cạnh nhà văn hóa {area} bị một số hộ quây lưới trồng rau, để gạch và phế liệu khoảng {months} tháng nay. Trẻ con không còn chỗ chơi, mùa mưa nước đọng nhiều muỗi. Đề nghị {level} thu hồi lại mặt bằng cho bà con sử dụng chung.',
      answer:
        'UBND {level} đã làm việc với các hộ đang sử dụng bãi đất cạnh nhà văn hóa {area}. Các hộ đã di dời phế liệu; phần rau màu được thu hoạch xong trong tháng. Mặt bằng giao lại cho khu dân cư quản lý, lắp thêm hai ghế đá và bảng nội quy.',
      summary:
        'Người dân phản ánh đất công ích cạnh nhà văn hóa bị chiếm dụng. Cơ quan đã thu hồi mặt bằng, giao khu dân cư quản lý.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi muốn xem quy hoạch sử dụng đất {area} trước khi mua một mảnh vườn. Ra {center} thì được bảo lên mạng tra, lên mạng thì bản đồ không mở được hoặc mờ không đọc nổi số thửa. Đề nghị công khai bản đồ rõ nét và có người hướng dẫn tra cứu.',
      answer:
        'Bản đồ quy hoạch được niêm yết tại tầng 1 trụ sở UBND {level}; bản điện tử bị lỗi hiển thị đã được thay bằng bản độ phân giải cao từ ngày {fixed}. {office} bố trí công chức hỗ trợ tra cứu vào chiều thứ Ba và thứ Năm hằng tuần.',
      summary:
        'Người dân đề nghị công khai bản đồ quy hoạch rõ nét. Cơ quan đã thay bản đồ và bố trí người hướng dẫn tra cứu.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Sổ đỏ nhà tôi ghi diện tích ít hơn thực tế mấy chục mét vuông do đo đạc cũ. Tôi xin đo lại, mã {dossier}, nộp tiền rồi mà {days} ngày quá hẹn chưa thấy ai đến đo. Đề nghị cho biết ngày đo cụ thể để gia đình ở nhà.',
      answer:
        'Tổ đo đạc bị dồn việc sau khi sắp xếp địa bàn nên hồ sơ {dossier} bị chậm. Việc đo đã thực hiện ngày {fixed}, có các hộ giáp ranh cùng ký; bản trích đo gửi đến ông/bà trước ngày {planned}. UBND {level} xin lỗi vì không báo trước.',
      summary: 'Người dân phản ánh chậm đo đạc lại thửa đất. Cơ quan đã tổ chức đo, có các hộ giáp ranh ký xác nhận.',
    },
  ],
};
