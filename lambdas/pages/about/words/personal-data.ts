import type { Topic } from '../topic.ts';

/** Says what the service does and nothing else: whoever changes what is kept changes this text. */
export const personalData: Topic = {
  title: { vi: 'Dữ liệu cá nhân', en: 'Personal data' },
  lead: {
    vi: 'Lắng Nghe chỉ hỏi những gì cần để trả lời ông/bà, và niêm phong thông tin liên hệ ngay khi nhận được.',
    en: 'Lắng Nghe asks only for what is needed to answer you, and seals your contact as soon as it arrives.',
  },
  sections: [
    {
      heading: { vi: 'Thu thập những gì', en: 'What is collected' },
      blocks: [
        [
          {
            vi: 'Khi gửi phản ánh, kiến nghị: nội dung, nơi xảy ra, cơ quan liên quan; họ tên và ít nhất một cách liên hệ (số điện thoại, thư điện tử hoặc địa chỉ), theo Nghị định 92/2017/NĐ-CP.',
            en: 'With a petition: its text, the place, the agency; your name and at least one way to reach you (phone, e-mail or postal address), as Decree 92/2017/NĐ-CP asks.',
          },
          {
            vi: 'Khi đánh giá: mức hài lòng, lý do và ý kiến nếu ông/bà ghi thêm; mã hồ sơ nếu đánh giá một hồ sơ. Không hỏi tên, số điện thoại.',
            en: 'With a rating: the level, and the reasons and remarks you may add; the code of a dossier where you rate one. No name and no phone.',
          },
        ],
        {
          vi: 'Xin đừng ghi tên, số điện thoại của mình hay của người khác vào phần nội dung: phần đó cán bộ xử lý đọc được.',
          en: 'Please do not write names or phone numbers into the text itself: the officers in charge can read it.',
        },
      ],
    },
    {
      heading: { vi: 'Niêm phong thông tin liên hệ', en: 'Your contact is sealed' },
      blocks: [
        {
          vi: 'Họ tên và cách liên hệ được mã hóa ngay khi nhận. Phần mềm tiếp nhận chỉ khóa được, không mở được. Cán bộ của cơ quan giải quyết muốn mở phải nêu lý do; lý do và người mở được ghi vào lịch sử của phản ánh trước khi mở.',
          en: 'Name and contact are encrypted on arrival. The software that takes them in can lock but not open them. An officer of the agency in charge who opens them must give a reason; reason and officer are written into the history of the petition before anything is opened.',
        },
        {
          vi: 'Ngoài bản niêm phong, số điện thoại chỉ để lại một dấu vết không đọc ngược được, để nhận ra ông/bà khi tra cứu bằng số đó.',
          en: 'Beside the sealed copy a phone number leaves nothing but a mark that cannot be read backwards, by which you are known when you look up your petition with it.',
        },
        {
          vi: 'Nhật ký kỹ thuật không ghi tên, số điện thoại, nội dung, địa chỉ mạng của ông/bà.',
          en: 'Technical logs hold no name, no phone, no text and no network address of yours.',
        },
      ],
    },
    {
      heading: { vi: 'Ai xem được', en: 'Who can see it' },
      blocks: [
        [
          {
            vi: 'Ông/bà: bằng mã tra cứu và mã biên nhận. Xin giữ mã biên nhận như giữ chìa khóa.',
            en: 'You: with the code and the receipt. Please keep the receipt as you would a key.',
          },
          {
            vi: 'Cán bộ của cơ quan giải quyết và cơ quan cấp trên: nội dung và quá trình xử lý.',
            en: 'Officers of the agency in charge and of those above it: the text and what became of it.',
          },
          {
            vi: 'Mọi người: chỉ số liệu tổng hợp. Không ai xem được từng lượt đánh giá.',
            en: 'Everybody: totals only. Nobody is shown a single rating.',
          },
        ],
      ],
    },
    {
      heading: { vi: 'Giữ trong bao lâu', en: 'For how long' },
      blocks: [
        [
          {
            vi: 'Phản ánh, kiến nghị và đánh giá: được lưu làm hồ sơ, phần mềm không tự xóa.',
            en: 'Petitions and ratings: kept as records; the software does not erase them by itself.',
          },
          {
            vi: 'Tin nhắn, thư gửi đi: được khóa khi lưu, tự xóa sau 400 ngày. Tin nhắn nhận được: được niêm phong, tự xóa sau 180 ngày.',
            en: 'Messages that were sent: locked while they are kept, erased by themselves after 400 days. Messages that came in: sealed, and erased after 180 days.',
          },
          {
            vi: 'Bản nháp ông/bà đang viết: chỉ nằm trên thiết bị của ông/bà, được xóa khi gửi xong; quá một ngày thì được xóa khi mở lại trang này.',
            en: 'What you are writing: only on your own device, erased once it was sent; after a day it is erased when this site is next opened.',
          },
        ],
        {
          vi: 'Muốn xem, sửa hoặc yêu cầu xóa dữ liệu của mình, xin liên hệ cơ quan đã nhận phản ánh. Lắng Nghe chưa có nút tự xóa.',
          en: 'To see or correct your data, or to ask for it to be erased, please turn to the agency that received your petition. Lắng Nghe has no button for that yet.',
        },
      ],
    },
    {
      heading: { vi: 'Cookie và theo dõi', en: 'Cookies and tracking' },
      blocks: [
        {
          vi: 'Không có cookie, không có quảng cáo, không có công cụ theo dõi. Trang không tải gì từ máy chủ của bên thứ ba.',
          en: 'There are no cookies, no advertisements and no trackers. Nothing is loaded from the servers of third parties.',
        },
      ],
    },
  ],
};
