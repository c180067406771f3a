import type { Topic } from '../case.ts';

export const neighbourhood: Topic = {
  to: 'local',
  cases: [
    {
      kind: 'reflection',
      matter: 'field',
      place: '{area}',
      content:
        'Một quán ở {area} hát loa kéo từ chập tối đến {evening}, cuối tuần còn muộn hơn. Các cháu không học bài được, người ốm không ngủ được. Tổ dân phố nhắc {times} lần thì chỉ vặn nhỏ được một lúc. Đề nghị {level} kiểm tra và xử lý dứt điểm.',
      answer:
        'UBND {level} cùng công an đã làm việc với chủ quán, lập biên bản về tiếng ồn và yêu cầu cam kết không dùng loa ngoài trời sau 21 giờ. Tổ tự quản của {area} theo dõi việc thực hiện; nếu tái diễn sẽ xử phạt theo quy định.',
      summary:
        'Người dân phản ánh tiếng ồn từ loa kéo. Cơ quan đã lập biên bản, yêu cầu cam kết và giao tổ tự quản theo dõi.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: '{street}',
      content:
        'Vỉa hè {street} bị các cửa hàng bày hàng, dựng xe kín từ {morning}, người đi bộ và học sinh phải xuống lòng đường. Hôm {date} có đoàn đi nhắc, đoàn đi khỏi lại đâu vào đấy. Đề nghị kẻ vạch rõ phần được để xe và kiểm tra thường xuyên.',
      answer:
        '{office} đã kẻ lại vạch để xe trên {street}, ký cam kết với {n} hộ kinh doanh và bố trí lực lượng kiểm tra hằng ngày vào giờ cao điểm. Hộ vi phạm lần thứ hai sẽ bị xử phạt và thông báo trên loa truyền thanh.',
      summary: 'Người dân phản ánh vỉa hè bị lấn chiếm. Cơ quan đã kẻ vạch để xe, ký cam kết và kiểm tra hằng ngày.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: '{street}, {area}',
      content:
        'Mặt đường {street} đoạn {area} có hơn {n} ổ gà, có chỗ sâu cả gang tay, trời mưa ngập nước không nhìn thấy. Tuần trước một chị chở con bị ngã. Đề nghị vá tạm trước, còn làm lại đường thì xin cho biết bao giờ.',
      answer:
        'Đơn vị quản lý đường đã vá xong các vị trí hư hỏng trên {street} ngày {fixed}. Đoạn dài {length} m qua {area} được đưa vào danh mục thảm lại mặt đường, dự kiến thi công trước ngày {planned}. Xin cảm ơn ông/bà đã phản ánh.',
      summary: 'Người dân phản ánh mặt đường hư hỏng. Cơ quan đã vá các ổ gà và đưa đoạn đường vào danh mục sửa chữa.',
    },
    {
      kind: 'reflection',
      matter: 'field',
      place: '{area}',
      content:
        'Ở {area} nhiều nhà thả chó không rọ mõm, sáng sớm người đi tập thể dục rất sợ, tháng trước đã có {n} người bị cắn. Đề nghị {level} nhắc trên loa, tổ chức tiêm phòng và xử phạt nhà nào vẫn thả rông.',
      answer:
        'UBND {level} đã thông báo trên loa truyền thanh, tổ chức tiêm phòng dại cho đàn chó tại {area} và thành lập tổ kiểm tra. Đã nhắc nhở {households} hộ, lập biên bản các trường hợp không rọ mõm nơi công cộng.',
      summary: 'Người dân phản ánh chó thả rông. Cơ quan đã tổ chức tiêm phòng, kiểm tra và nhắc nhở các hộ nuôi.',
    },
    {
      kind: 'proposal',
      matter: 'field',
      place: 'Nhà văn hóa {area}',
      content:
        'Nhà văn hóa {area} chỉ mở khi có họp, còn lại khóa cửa. Kiến nghị mở cửa buổi tối cho các cháu đọc sách, người lớn tập thể dục, giao cho chi đoàn và hội phụ nữ trông coi theo lịch.',
      answer:
        'UBND {level} nhất trí. Từ ngày {fixed} nhà văn hóa {area} mở cửa các tối thứ Ba, thứ Năm và thứ Bảy; chi đoàn và chi hội phụ nữ luân phiên quản lý, {level} hỗ trợ tiền điện và một tủ sách.',
      summary: 'Kiến nghị mở cửa nhà văn hóa buổi tối. Cơ quan đã đồng ý, có lịch mở cửa và hỗ trợ tiền điện.',
    },
    {
      kind: 'reflection',
      matter: 'service',
      content:
        'Đường nước sạch về {area} yếu, từ {morning} đến trưa không lên được bồn, có hôm nước đục phải bỏ đi. Gọi đơn vị cấp nước {times} lần đều ghi nhận rồi để đó. Đề nghị {level} làm việc với họ giúp người dân.',
      answer:
        'UBND {level} đã làm việc với đơn vị cấp nước: van điều áp tại {area} bị hỏng đã được thay ngày {fixed}, đường ống được súc xả. Lịch cắt nước để sửa chữa sẽ được thông báo trước ít nhất một ngày.',
      summary: 'Người dân phản ánh nước sạch yếu và đục. Cơ quan đã yêu cầu thay van, súc xả đường ống.',
    },
  ],
};
