import type { Topic } from '../case.ts';

export const rubbish: Topic = {
  to: 'local',
  cases: [
    {
      kind: 'reflection',
      matter: 'field',
      place: '{street}, {area}',
      content:
        'Điểm tập kết rác ở {street}, {area} {days} ngày nay chưa được chở đi, rác tràn ra lòng đường, ruồi nhặng và mùi hôi rất khó chịu. Nhà nào cũng đóng tiền vệ sinh đầy đủ. Đề nghị đơn vị thu gom làm đúng lịch.',
      answer:
        'Xe thu gom của đơn vị vệ sinh môi trường bị hỏng, đơn vị không bố trí xe thay thế. UBND {level} đã yêu cầu chuyển hết rác tồn trong ngày, khử mùi điểm tập kết và trừ kinh phí những ngày không thu gom. Lịch thu gom mới: thứ Hai, thứ Tư, thứ Sáu và Chủ nhật.',
      summary:
        'Người dân phản ánh rác tồn đọng nhiều ngày. Cơ quan đã yêu cầu thu gom hết, trừ kinh phí và công bố lịch mới.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: '{area}',
      content:
        'Cứ tầm {evening} là có người đốt rác, đốt dây điện lấy đồng ở bãi đất trống {area}, khói đen khét lẹt. Nhà tôi có người già và trẻ nhỏ bị viêm họng cả tháng nay. Đề nghị công an và {level} kiểm tra, xử lý.',
      answer:
        'UBND {level} phối hợp công an kiểm tra đột xuất hai buổi tối, lập biên bản một trường hợp đốt dây điện và xử phạt theo quy định. Bãi đất trống đã được rào lại, cắm biển cấm đổ, đốt rác. Nếu tái diễn, đề nghị ông/bà gọi ngay số trực của công an.',
      summary: 'Người dân phản ánh việc đốt rác, đốt dây điện. Cơ quan đã kiểm tra, xử phạt và rào bãi đất.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: '{area}',
      content:
        'Trại lợn giữa {area} xả thẳng nước thải ra rãnh chung, trời nắng mùi không chịu nổi, giếng nhà tôi giờ nước có váng. Đã phản ánh với trưởng khu {months} tháng nay. Đề nghị lấy mẫu nước và yêu cầu chủ trại xử lý.',
      answer:
        '{office} cùng cơ quan chuyên môn đã lấy mẫu nước thải, kết quả vượt quy chuẩn. Chủ trại bị xử phạt, phải dừng tái đàn và xây bể biogas trước ngày {planned}. Nước giếng của gia đình ông/bà đã được lấy mẫu, kết quả sẽ gửi tận nhà.',
      summary: 'Người dân phản ánh trại lợn xả thải. Cơ quan đã lấy mẫu, xử phạt và buộc xây công trình xử lý.',
    },
    {
      kind: 'proposal',
      matter: 'field',
      content:
        'Đã vận động phân loại rác tại nhà mà xe thu gom vẫn đổ chung một thùng thì phân loại làm gì. Kiến nghị {level} yêu cầu đơn vị thu gom dùng xe hai ngăn hoặc thu rác hữu cơ, rác tái chế khác ngày, làm thử ở {area} trước.',
      answer:
        'UBND {level} chọn {area} làm điểm thí điểm từ tháng sau: rác hữu cơ thu hằng ngày, rác tái chế thu sáng thứ Bảy. Đơn vị thu gom cam kết không đổ chung; người dân có thể chụp ảnh gửi phản ánh nếu thấy vi phạm.',
      summary: 'Kiến nghị thu gom rác đã phân loại riêng. Cơ quan thí điểm thu rác hữu cơ và rác tái chế khác ngày.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: '{street}',
      content:
        'Xe ben chở đất chạy qua {street} từ 5 giờ sáng không che bạt, đất rơi vãi, nắng thì bụi mù, mưa thì trơn trượt. Bà con phải tự bỏ tiền tưới đường. Đề nghị bắt che bạt, rửa xe và giới hạn giờ chạy.',
      answer:
        'Lực lượng chức năng đã lập chốt kiểm tra trên {street}, xử lý {n} xe không che bạt. Nhà thầu cam kết rửa bánh xe trước khi ra đường, tưới nước ngày ba lần và không chạy giờ học sinh tan trường.',
      summary:
        'Người dân phản ánh xe chở đất gây bụi. Cơ quan đã xử lý xe vi phạm, nhà thầu cam kết rửa xe, tưới đường.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: 'Cuối {area}',
      content:
        'Người ở nơi khác chở phế thải xây dựng đổ trộm ban đêm ở cuối {area}, nay đã thành đống cao quá đầu người. Có hôm {night} tôi nghe tiếng xe đổ. Đề nghị lắp camera hoặc chắn lối vào và dọn đống đã đổ.',
      answer:
        'UBND {level} đã huy động xe dọn toàn bộ phế thải, đổ đất chắn lối vào và lắp camera tại cuối {area} ngày {fixed}. Một xe đổ trộm đã bị phát hiện và xử phạt. Mong ông/bà tiếp tục báo khi thấy vi phạm.',
      summary: 'Người dân phản ánh đổ trộm phế thải xây dựng. Cơ quan đã dọn sạch, lắp camera và xử phạt.',
    },
  ],
};
