import type { Topic } from '../case.ts';

export const civilStatus: Topic = {
  to: 'local',
  cases: [
    {
      kind: 'reflection',
      matter: 'service',
      procedure: '1.001193',
      content:
        'Tôi nộp hồ sơ đăng ký khai sinh cho cháu trên Cổng Dịch vụ công quốc gia từ ngày {date}, mã {dossier}, đến nay vẫn ở trạng thái "Mới đăng ký". Gọi điện thì được bảo lên nộp trực tiếp cho nhanh. Vậy nộp trực tuyến để làm gì? Đề nghị xử lý hồ sơ để tôi còn làm thẻ bảo hiểm cho cháu.',
      answer:
        'Hồ sơ {dossier} bị sót do công chức trực phần mềm nghỉ phép mà chưa bàn giao. {center} đã tiếp nhận, đăng ký khai sinh và trả kết quả điện tử cho ông/bà; bản giấy gửi qua bưu chính không thu phí. Chúng tôi xin lỗi về sự chậm trễ và đã phân công hai người cùng trực hồ sơ trực tuyến.',
      summary:
        'Người dân phản ánh hồ sơ khai sinh trực tuyến không được tiếp nhận. Cơ quan đã giải quyết, xin lỗi và phân công người trực thay thế.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      procedure: '1.004873',
      content:
        'Tôi xin Giấy xác nhận tình trạng hôn nhân để bổ sung hồ sơ vay vốn ngân hàng. Cán bộ hộ tịch yêu cầu tôi tự đi xin xác nhận ở {times} nơi từng cư trú, trong khi dữ liệu dân cư đã có. Tôi làm ca, nghỉ một buổi là mất lương. Đề nghị cơ quan tự tra cứu, đừng bắt dân đi lại.',
      answer:
        'Theo quy định, khi người yêu cầu không chứng minh được tình trạng hôn nhân ở nơi cư trú trước, cơ quan đăng ký hộ tịch có trách nhiệm gửi văn bản xác minh, người dân không phải tự đi. {center} đã tra cứu dữ liệu hộ tịch điện tử, cấp giấy cho ông/bà và rút kinh nghiệm với công chức tiếp nhận.',
      summary:
        'Người dân phản ánh phải tự đi xin xác nhận tình trạng hôn nhân. Cơ quan đã tra cứu dữ liệu, cấp giấy và rút kinh nghiệm.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      procedure: '2.000635',
      content:
        'Tôi xin bản sao trích lục khai sinh của bố tôi (sinh năm 19{year}) để làm thủ tục hưởng chế độ. {center} nói sổ gốc lưu ở trụ sở cũ, chưa chuyển về, hẹn đi hẹn lại {times} lần. Bố tôi già yếu, mong cơ quan giải quyết dứt điểm.',
      answer:
        'Sổ hộ tịch trước khi sắp xếp đơn vị hành chính nay đã được bàn giao và số hóa xong. {center} đã tìm thấy sổ gốc, cấp 02 bản sao trích lục khai sinh và chuyển đến tận nhà cho ông/bà ngày {fixed}.',
      summary:
        'Người dân phản ánh chậm cấp bản sao trích lục khai sinh do sổ gốc để ở trụ sở cũ. Cơ quan đã tìm sổ, cấp và trả kết quả tại nhà.',
    },
    {
      kind: 'proposal',
      matter: 'service',
      content:
        'Kiến nghị {center} nhận đăng ký khai tử và hướng dẫn luôn thủ tục hưởng mai táng phí, xóa đăng ký thường trú trong một lần. Gia đình có tang mà phải đi {times} nơi, khai {times} tờ khai giống nhau thì rất vất vả.',
      answer:
        'Ba thủ tục ông/bà nêu đã được liên thông: khai một tờ khai điện tử, nhận kết quả một lần. Tiếp thu kiến nghị, {center} đặt bảng hướng dẫn riêng tại quầy hộ tịch và cử đoàn viên hỗ trợ các gia đình có tang khai hồ sơ tại nhà khi có yêu cầu.',
      summary:
        'Kiến nghị làm thủ tục khai tử, mai táng phí, xóa đăng ký thường trú trong một lần. Cơ quan đã hướng dẫn liên thông và hỗ trợ tại nhà.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      procedure: '1.000894',
      content:
        'Vợ chồng tôi hẹn lấy giấy chứng nhận kết hôn lúc {hour} ngày {date}, đến nơi thì lãnh đạo đi họp không có người ký, phải về. Hôm sau quay lại thì in sai ngày sinh của vợ tôi. Việc vui mà đi lại {times} lượt, rất mong {level} chấn chỉnh.',
      answer:
        'UBND {level} xin lỗi ông/bà. Từ nay lịch trao giấy chứng nhận kết hôn do một lãnh đạo trực ký, có người ký thay khi đi họp; bản in được đọc lại cùng công dân trước khi ký. Giấy chứng nhận đúng thông tin đã được trao cho ông/bà.',
      summary:
        'Người dân phản ánh việc trao Giấy chứng nhận kết hôn sai hẹn, in sai thông tin. Cơ quan xin lỗi, đã trao giấy đúng và sửa quy trình.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'e nộp hồ sơ cải chính năm sinh trên giấy khai sinh cho mẹ e, mã {dossier}, họ bảo thiếu giấy tờ nhưng ko nói thiếu j, chỉ ghi "bổ sung theo quy định". Mong cơ quan ghi rõ thiếu giấy nào để e còn biết đường làm ạ.',
      answer:
        'Phiếu yêu cầu bổ sung đối với hồ sơ {dossier} ghi không cụ thể là thiếu sót của chúng tôi. Hồ sơ chỉ cần thêm bản chụp lý lịch hoặc học bạ có ghi năm sinh đúng; ông/bà gửi ảnh chụp qua tài khoản dịch vụ công, không phải đến trụ sở.',
      summary:
        'Người dân phản ánh phiếu yêu cầu bổ sung hồ sơ cải chính hộ tịch ghi chung chung. Cơ quan đã nêu rõ giấy tờ cần bổ sung.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Tôi đi xin xác nhận thông tin về cư trú để cho con nhập học, {center} chỉ sang công an, công an lại bảo đã có trên VNeID không cần xin nữa. Trường thì vẫn đòi giấy. Vậy tôi phải theo ai?',
      answer:
        'Nhà trường khai thác được thông tin cư trú từ cơ sở dữ liệu dân cư, phụ huynh không phải nộp giấy. {center} đã gửi văn bản đề nghị nhà trường thực hiện đúng; hồ sơ nhập học của cháu đã được tiếp nhận ngày {fixed}.',
      summary:
        'Người dân phản ánh bị yêu cầu giấy xác nhận cư trú khi nhập học. Cơ quan đã đề nghị nhà trường khai thác dữ liệu, không đòi giấy.',
    },
  ],
};
