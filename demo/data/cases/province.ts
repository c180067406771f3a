import type { Topic } from '../case.ts';

/** What reaches the province itself: petitions whose sender named no agency, and proposals about its rules. */
export const province: Topic = {
  to: ['H44'],
  cases: [
    {
      kind: 'proposal',
      matter: 'regulation',
      content:
        'Từ ngày 01/7/2025 bỏ cấp trung gian, nhiều thủ tục chuyển về xã nhưng người dân vẫn cầm tờ hướng dẫn cũ. Kiến nghị tỉnh phát hành một cuốn sổ tay ngắn: thủ tục nào làm ở đâu, số điện thoại nào, bao nhiêu ngày, để ở nhà văn hóa các khu.',
      answer:
        'Tiếp thu kiến nghị, sổ tay "Làm thủ tục ở đâu" gồm {copies} thủ tục thường gặp đã được biên soạn, gửi đến các xã, phường và đăng trên Cổng thông tin điện tử của tỉnh từ ngày {fixed}. Bản in được phát miễn phí tại các trung tâm phục vụ hành chính công.',
      summary:
        'Kiến nghị phát hành sổ tay thủ tục sau khi tổ chức chính quyền hai cấp. Tỉnh đã biên soạn và phát hành.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi không biết phải gửi cho cơ quan nào nên gửi lên đây: con tôi học liên thông giữa hai xã mới và cũ, giấy tờ mỗi nơi ghi một địa chỉ. Đi {times} nơi đều nói không thuộc thẩm quyền. Mong tỉnh chỉ cho một đầu mối.',
      answer:
        'Giấy tờ đã cấp theo địa chỉ trước sắp xếp vẫn có giá trị, không bắt buộc đổi. Khi cần, ông/bà đề nghị công an xã nơi cư trú cấp xác nhận thông tin về cư trú, miễn phí. Đầu mối hỗ trợ là Trung tâm Phục vụ hành chính công nơi ông/bà cư trú; chúng tôi đã chuyển thông tin để nơi đó chủ động liên hệ.',
      summary:
        'Người dân hỏi đầu mối giải quyết giấy tờ có địa chỉ cũ và mới. Tỉnh đã hướng dẫn, chuyển đầu mối nơi cư trú liên hệ.',
    },
    {
      kind: 'proposal',
      matter: 'regulation',
      content:
        'Kiến nghị tỉnh bỏ yêu cầu nộp bản giấy sau khi đã nộp trực tuyến đối với các thủ tục trong lĩnh vực lao động, người có công. Hồ sơ điện tử ký số rồi mà vẫn phải nộp thêm {n} bộ giấy thì không đúng tinh thần cải cách.',
      answer:
        'Văn phòng UBND tỉnh đã rà soát, yêu cầu các cơ quan không đòi bản giấy đối với thành phần hồ sơ đã ký số hoặc đã có dữ liệu. Danh mục thủ tục áp dụng được công khai từ ngày {fixed}. Nếu nơi nào còn yêu cầu, đề nghị ông/bà phản ánh kèm tên thủ tục để xử lý.',
      summary:
        'Kiến nghị bỏ nộp bản giấy khi đã nộp trực tuyến. Tỉnh đã chỉ đạo các cơ quan thực hiện và công khai danh mục.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: 'Bến xe buýt dọc quốc lộ',
      content:
        'Điểm chờ xe buýt dọc quốc lộ bị quán nước chiếm hết chỗ ngồi, biển tuyến cũ từ trước khi nhập tỉnh, ghi sai cả giờ chạy. Người già và học sinh đứng nắng chờ xe cả {minutes} phút. Đề nghị tỉnh cho kiểm tra và thay biển.',
      answer:
        'Sở Xây dựng đã giao đơn vị vận hành thay toàn bộ biển tuyến, lịch chạy trước ngày {planned}; UBND các xã, phường có tuyến đi qua đã giải tỏa việc chiếm dụng điểm chờ. Cảm ơn phản ánh của ông/bà.',
      summary: 'Người dân phản ánh điểm chờ xe buýt bị chiếm dụng, biển tuyến cũ. Cơ quan đã giải tỏa và thay biển.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tổng đài hướng dẫn dịch vụ công của tỉnh {times} lần tôi gọi trong giờ hành chính đều báo bận rồi tự ngắt. Người ở xa trung tâm như chúng tôi chỉ trông vào điện thoại. Đề nghị tăng người trực hoặc cho để lại số để gọi lại.',
      answer:
        'Tổng đài đã tăng từ ba lên năm bàn trực vào giờ cao điểm và bổ sung chức năng để lại số, gọi lại trong vòng 2 giờ làm việc kể từ ngày {fixed}. Tỷ lệ cuộc gọi nhỡ được công khai hằng tuần.',
      summary: 'Người dân phản ánh tổng đài dịch vụ công thường bận. Tỉnh đã tăng bàn trực và có chức năng gọi lại.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Đoạn đường nối hai xã mới nhập không biết thuộc đơn vị nào quản lý nên hỏng {months} tháng không ai sửa. Gọi xã này thì chỉ sang xã kia. Đề nghị tỉnh xác định rõ và giao cho một nơi.',
      answer:
        'Sau khi rà soát địa giới, tuyến đường được giao cho Sở Xây dựng quản lý từ ngày {fixed}. Đơn vị bảo trì đã vá các điểm hư hỏng nặng, sửa toàn tuyến trước ngày {planned}.',
      summary:
        'Người dân phản ánh tuyến đường liên xã không rõ đơn vị quản lý. Tỉnh đã giao một đầu mối, sửa các điểm hỏng.',
    },
    {
      kind: 'proposal',
      matter: 'regulation',
      content:
        'Trường hợp gửi phản ánh mà chọn nhầm cơ quan, người dân phải gửi lại từ đầu và tính lại thời hạn. Kiến nghị tỉnh quy định nơi nhận nhầm chuyển giúp, thời hạn tính từ ngày gửi đầu tiên.',
      answer:
        'Văn phòng UBND tỉnh tiếp thu kiến nghị: cơ quan nhận không đúng thẩm quyền phải chuyển đúng nơi và báo cho người gửi trong thời hạn phân loại, người dân không phải gửi lại. Hướng dẫn được gửi các cơ quan ngày {fixed}.',
      summary:
        'Kiến nghị chuyển giúp phản ánh gửi nhầm cơ quan. Tỉnh đã hướng dẫn các cơ quan chuyển đúng nơi, không yêu cầu gửi lại.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      content:
        'Biển chỉ đường ở các ngã rẽ vẫn ghi tên xã cũ, khách ở xa và xe cứu thương đi lạc {times} lần rồi. Bản đồ trên mạng thì đã đổi. Đề nghị tỉnh cho thay biển đồng loạt.',
      answer:
        'Sở Xây dựng đã rà soát, thay {copies} biển chỉ dẫn trên các tuyến chính; các tuyến còn lại hoàn thành trước ngày {planned}. Trong thời gian chờ thay, biển cũ được dán bổ sung tên mới.',
      summary:
        'Người dân phản ánh biển chỉ đường ghi tên xã cũ. Cơ quan đã thay biển trên các tuyến chính, dán bổ sung các tuyến còn lại.',
    },
    {
      kind: 'proposal',
      matter: 'service',
      content:
        'Kiến nghị tỉnh có một số điện thoại duy nhất cho người già hỏi thủ tục, gọi là có người nghe và chuyển đúng nơi. Bố mẹ tôi ở quê không dùng được điện thoại thông minh, mỗi cơ quan một số không nhớ nổi.',
      answer:
        'Tổng đài hướng dẫn dịch vụ công của tỉnh tiếp nhận mọi cuộc gọi và chuyển máy đến nơi giải quyết. Số điện thoại được in khổ lớn, gửi đến nhà văn hóa các khu từ ngày {fixed}.',
      summary:
        'Kiến nghị một đầu mối điện thoại hướng dẫn thủ tục. Tỉnh đã thống nhất tổng đài và thông báo đến các khu dân cư.',
    },
  ],
};
