import type { Topic } from '../case.ts';

export const insurance: Topic = {
  to: 'local',
  cases: [
    {
      kind: 'reflection',
      matter: 'service',
      procedure: '2.000986',
      content:
        'Tôi làm liên thông khai sinh - đăng ký thường trú - cấp thẻ bảo hiểm y tế cho con, mã {dossier}. Khai sinh có rồi nhưng thẻ bảo hiểm y tế chờ {days} ngày chưa thấy, cháu ốm đi khám phải trả tiền. Đề nghị kiểm tra hồ sơ nghẽn ở đâu.',
      answer:
        'Dữ liệu khai sinh của cháu chuyển sang cơ quan bảo hiểm xã hội bị lỗi do trùng số định danh của người mẹ. {center} đã phối hợp với bảo hiểm xã hội cơ sở sửa dữ liệu; thẻ có giá trị từ ngày sinh, hiển thị trên ứng dụng VssID và VNeID. Chi phí khám đã trả, ông/bà nộp hóa đơn để được thanh toán trực tiếp.',
      summary:
        'Người dân phản ánh chậm cấp thẻ bảo hiểm y tế cho trẻ em. Cơ quan đã phối hợp sửa lỗi dữ liệu; thẻ có giá trị từ ngày sinh.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Hộ tôi thuộc diện cận nghèo năm nay ở {area}, hàng xóm cùng diện đã có thẻ bảo hiểm y tế từ đầu năm, riêng nhà tôi {people} người chưa có. Tôi hỏi trưởng khu thì nói đã lập danh sách gửi {level}, hỏi {level} thì nói chờ. Mong cơ quan trả lời rõ.',
      answer:
        'Khi đối chiếu, Phòng Văn hóa - Xã hội phát hiện {people} nhân khẩu của hộ ông/bà bị bỏ sót ở danh sách bổ sung đợt đầu năm. Danh sách đã được phê duyệt lại và chuyển bảo hiểm xã hội cơ sở; thẻ có hiệu lực từ ngày {fixed}. UBND {level} xin lỗi gia đình.',
      summary:
        'Người dân phản ánh hộ cận nghèo chưa được cấp thẻ bảo hiểm y tế. Cơ quan xác nhận bỏ sót, đã bổ sung danh sách và cấp thẻ.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Thẻ bảo hiểm y tế của bố tôi ghi sai nơi đăng ký khám chữa bệnh ban đầu sau khi sắp xếp lại xã, phường. Trạm y tế từ chối, bảo về {level} sửa; {level} bảo sang bảo hiểm xã hội. Bố tôi {age} tuổi, đi lại khó khăn. Xin một nơi nhận làm giúp.',
      answer:
        '{center} là đầu mối nhận điều chỉnh thông tin thẻ; ông/bà không phải đi nơi khác. Nơi đăng ký khám chữa bệnh ban đầu của cụ đã được chuyển về trạm y tế {level} từ ngày {fixed}. Chúng tôi đã thống nhất với trạm y tế và bảo hiểm xã hội cơ sở để không hướng dẫn vòng vo nữa.',
      summary:
        'Người dân phản ánh bị hướng dẫn vòng vo khi sửa thẻ bảo hiểm y tế. Cơ quan đã sửa và thống nhất một đầu mối tiếp nhận.',
    },
    {
      kind: 'proposal',
      matter: 'service',
      content:
        'Nhiều người lao động tự do ở {area} muốn mua bảo hiểm y tế hộ gia đình nhưng điểm thu chỉ mở giờ hành chính. Kiến nghị {level} đề nghị cơ quan bảo hiểm tổ chức thu lưu động tại nhà văn hóa khu vào tối thứ Bảy, mỗi tháng một lần.',
      answer:
        'UBND {level} đã thống nhất với bảo hiểm xã hội cơ sở: từ tháng sau tổ chức thu lưu động tại nhà văn hóa các khu, tối thứ Bảy tuần đầu của tháng. Lịch cụ thể thông báo trên loa truyền thanh và nhóm Zalo của khu dân cư. Cảm ơn kiến nghị rất thiết thực của ông/bà.',
      summary:
        'Kiến nghị thu bảo hiểm y tế hộ gia đình lưu động ngoài giờ. Cơ quan đã thống nhất lịch thu tối thứ Bảy đầu tháng.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Con tôi là học sinh lớp {grade}, đã tham gia bảo hiểm y tế ở trường nhưng hộ gia đình vẫn được nhắc đóng tiếp, thành ra đóng hai lần {sum} đồng. Tôi đã hỏi nhà trường và điểm thu nhưng chưa ai hướng dẫn cách hoàn tiền. Mong được giúp.',
      answer:
        'Người tham gia theo nhóm học sinh không phải đóng theo hộ gia đình. Phòng Văn hóa - Xã hội đã chuyển đề nghị hoàn trả đến bảo hiểm xã hội cơ sở, số tiền đóng trùng được chuyển vào tài khoản của ông/bà trong 10 ngày làm việc kể từ ngày {fixed}.',
      summary:
        'Người dân phản ánh đóng trùng bảo hiểm y tế học sinh và hộ gia đình. Cơ quan đã làm thủ tục hoàn tiền đóng trùng.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Bố tôi là người có công, {age} tuổi, thẻ bảo hiểm y tế in mức hưởng thấp hơn mức được hưởng. Tôi mang thẻ lên {center} từ ngày {date}, được hẹn rồi lại hẹn. Mỗi lần đi viện phải nộp thêm {sum} đồng. Mong sửa sớm cho cụ.',
      answer:
        'Mã đối tượng trên thẻ bị nhập sai khi chuyển dữ liệu. {center} đã gửi đề nghị điều chỉnh, thẻ với mức hưởng đúng có hiệu lực từ ngày {fixed}. Khoản tiền đã nộp thừa, gia đình mang hóa đơn đến bảo hiểm xã hội cơ sở để được hoàn.',
      summary:
        'Người dân phản ánh thẻ bảo hiểm y tế của người có công sai mức hưởng. Cơ quan đã sửa và hướng dẫn hoàn tiền.',
    },
  ],
};
