import type { Topic } from '../topic.ts';

/** Describes what the service does and nothing more: change this text whenever what is stored changes. */
export const personalData: Topic = {
  title: { vi: 'Dữ liệu cá nhân', en: 'Personal data' },
  lead: {
    vi: 'Lắng Nghe chỉ hỏi những thông tin cần để trả lời ông/bà; thông tin liên hệ được mã hóa, bảo mật ngay khi nhận.',
    en: 'Lắng Nghe asks only for what is needed to answer you, and encrypts your contact details as soon as it receives them.',
  },
  sections: [
    {
      heading: { vi: 'Dữ liệu thu thập', en: 'What is collected' },
      blocks: [
        [
          {
            vi: 'Khi gửi phản ánh, kiến nghị: nội dung, nơi xảy ra (có thể kèm tọa độ), ảnh và tài liệu nếu có, cơ quan liên quan; họ tên và ít nhất một thông tin liên hệ (số điện thoại, thư điện tử hoặc địa chỉ). Nghị định 20/2008/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 92/2017/NĐ-CP, yêu cầu họ tên và thông tin liên hệ của người gửi.',
            en: 'When you send a petition: its text, the place (with a point on the map if you send one), any photos and documents, and the agency concerned; your name and at least one way to contact you (phone, email or postal address). Decree 20/2008/NĐ-CP, amended by Decree 92/2017/NĐ-CP, requires the name and contact details of the sender.',
          },
          {
            vi: 'Khi đánh giá: mức độ hài lòng, lý do và ý kiến nếu ông/bà ghi thêm; mã hồ sơ nếu đánh giá một hồ sơ. Trang đánh giá không hỏi tên, số điện thoại. Khi đánh giá bằng tin nhắn, số điện thoại chỉ được lưu dưới dạng mã băm, để cùng số đó sửa được đánh giá.',
            en: 'When you rate: the level, and any reasons and comments you add; the dossier code if you rate a dossier. The rating pages ask for no name or phone number. For a rating by SMS only a keyed hash of the number is stored, so that the same number can correct the rating.',
          },
        ],
        {
          vi: 'Không ghi tên, số điện thoại của mình hay của người khác vào phần nội dung: cán bộ xử lý đọc được phần đó.',
          en: 'Do not write names or phone numbers into the text itself: the officers in charge can read it.',
        },
      ],
    },
    {
      heading: { vi: 'Mã hóa thông tin liên hệ', en: 'How contact details are protected' },
      blocks: [
        {
          vi: 'Họ tên và thông tin liên hệ được mã hóa ngay khi nhận. Phần mềm tiếp nhận chỉ mã hóa, không giải mã được. Cán bộ của cơ quan giải quyết muốn xem phải nêu lý do (nếu ông/bà chọn giữ kín danh tính: chỉ người đứng đầu hoặc lãnh đạo cơ quan cấp trên; nếu không có cấp trên: của chính cơ quan đó); lý do và người xem được ghi vào lịch sử của phản ánh, và vào một nhật ký riêng gồm người xem, thời điểm và mã phản ánh, trước khi mở.',
          en: 'Your name and contact details are encrypted when they arrive. The software that receives them cannot decrypt them. To see them, an officer of the agency in charge must give a reason. The reason and the officer are recorded in the history of the petition first, and who, when and which petition in a log of its own. If you chose to keep your identity confidential, only a head or leader of a higher agency can see them, or, where no agency is higher, of the agency in charge itself.',
        },
        {
          vi: 'Để gửi tin báo cho ông/bà, một phần mềm riêng giải mã số điện thoại hoặc thư điện tử mà không ai đọc; tin được mã hóa khi lưu. Ai chọn không nhận tin báo thì thông tin không được giải mã cho việc này.',
          en: 'To send you messages, a separate program decrypts your phone number or email address, which nobody reads; the messages are stored encrypted. If you choose to receive no messages, your details are not decrypted for this.',
        },
        {
          vi: 'Ngoài bản mã hóa, số điện thoại chỉ được lưu dưới dạng mã băm có khóa, của cả số và của bốn số cuối, không thể suy ngược: để nhận ra ông/bà khi tra cứu bằng số đó, để nhớ số không muốn nhận tin, và trong một ngày để hạn chế gửi hàng loạt.',
          en: 'Apart from the encrypted copy, a phone number is stored only as keyed hashes, of the number and of its last four digits, that cannot be reversed. They identify you when you look up your petition, remember a number that wants no messages and, for a day, limit how much one number can send.',
        },
        {
          vi: 'Nhật ký kỹ thuật không ghi tên, số điện thoại, nội dung, địa chỉ mạng của ông/bà.',
          en: 'Technical logs contain no names, phone numbers, texts or network addresses.',
        },
      ],
    },
    {
      heading: { vi: 'Đối tượng được xem', en: 'Who can see your data' },
      blocks: [
        [
          {
            vi: 'Ông/bà: bằng mã tra cứu và mã xác nhận. Đề nghị giữ kín mã xác nhận. Khi yêu cầu gửi lại, mã xác nhận chỉ được gửi đến số điện thoại hoặc thư điện tử đã ghi khi gửi phản ánh, kiến nghị; thời điểm yêu cầu được lưu, mã chỉ được lưu dưới dạng mã băm và trong tin đã mã hóa.',
            en: 'You, with the reference code and the receipt code. Keep the receipt code secret. If you have it sent again, it goes only to the phone or email address given with the petition. The time of the request is stored; the code itself is stored only as a hash and in the encrypted message.',
          },
          {
            vi: 'Cán bộ của cơ quan giải quyết; người đứng đầu, lãnh đạo và cán bộ kiểm tra của cơ quan đó và cơ quan cấp trên: nội dung, quá trình xử lý, đánh giá và ý kiến của ông/bà về câu trả lời.',
            en: 'Officers of the agency in charge; heads, leaders and auditors of that agency and of those above it: the text, the history, and your rating of the answer with its comment.',
          },
          {
            vi: 'Nhật ký xem thông tin liên hệ (không có thông tin liên hệ): người đứng đầu, lãnh đạo và cán bộ kiểm tra của cơ quan giải quyết và cơ quan cấp trên.',
            en: 'The log of opened contact details (without the details): heads, leaders and auditors of the agency in charge and of those above it.',
          },
          {
            vi: 'Mọi người: số liệu tổng hợp của các lượt đánh giá; phần tóm tắt do một người thứ hai duyệt công khai, kèm cơ quan, nhóm nội dung, xã, phường nơi xảy ra (trừ khi ông/bà chọn giữ kín danh tính) và các ngày xử lý; danh sách quá hạn, chỉ gồm cơ quan, nhóm nội dung và hạn.',
            en: 'Everyone: totals of ratings; summaries that a second person released, with the agency, the topic, the commune (unless you keep your identity confidential) and the dates; and a list of what is overdue, with only the agency, the topic and the due day.',
          },
        ],
      ],
    },
    {
      heading: { vi: 'Thời gian lưu trữ', en: 'How long data are kept' },
      blocks: [
        [
          {
            vi: 'Phản ánh, kiến nghị, đánh giá và nhật ký xem thông tin liên hệ: được lưu làm hồ sơ, phần mềm không tự xóa. Thông tin liên hệ: đến khi ông/bà yêu cầu xóa.',
            en: 'Petitions, ratings and the log of opened contact details are kept as records; the software does not delete them. Contact details are kept until you ask for their erasure.',
          },
          {
            vi: 'Ảnh, tài liệu: một bản mới không có vị trí và thông số chụp được lưu cùng phản ánh; tệp đã tải lên được xóa sau một ngày.',
            en: 'Photos and documents: a photo is kept with the petition as a new picture without its location and camera data; the uploaded file is deleted after a day.',
          },
          {
            vi: 'Tin nhắn, thư gửi đi: được mã hóa khi lưu, tự xóa sau 400 ngày. Tin nhắn nhận được: được mã hóa, tự xóa sau 180 ngày. Các phần của tin nhắn dài: được mã hóa, xóa khi đã ghép thành tin nhắn.',
            en: 'Messages that were sent are stored encrypted and deleted after 400 days. Messages that were received are stored encrypted and deleted after 180 days. The parts of a long SMS are encrypted, and deleted once they are joined.',
          },
          {
            vi: 'Bản sao lưu của cơ sở dữ liệu, để khôi phục sau sự cố: tự xóa sau 35 ngày.',
            en: 'Backups of the database, to restore it after an incident, are deleted after 35 days.',
          },
          {
            vi: 'Bản nháp ông/bà đang viết: chỉ nằm trên thiết bị của ông/bà, được xóa khi gửi xong; quá một ngày thì được xóa khi mở lại trang này.',
            en: 'Your draft stays on your own device. It is deleted once you have sent it; after a day it is deleted the next time you open this site.',
          },
        ],
      ],
    },
    {
      heading: { vi: 'Bên kiểm soát dữ liệu và quyền của ông/bà', en: 'Data controller and your rights' },
      blocks: [
        {
          vi: 'Bên kiểm soát dữ liệu cá nhân là cơ quan vận hành hệ thống này, nêu ở cuối trang. Việc xử lý dữ liệu cá nhân được quy định tại Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP.',
          en: 'The data controller is the agency that operates this site, named at the foot of the page. The Law on Personal Data Protection, 91/2025/QH15, and Decree 356/2025/NĐ-CP govern the processing of personal data.',
        },
        {
          vi: 'Ông/bà có quyền được biết, xem, chỉnh sửa, yêu cầu cung cấp, xóa, hạn chế xử lý, phản đối xử lý dữ liệu của mình và khiếu nại theo quy định của Luật. Để thực hiện, đề nghị liên hệ cơ quan đã nhận phản ánh; theo Nghị định 356/2025/NĐ-CP, yêu cầu được trả lời trong 02 ngày làm việc.',
          en: 'Under this law you may be informed about your data, see and correct them, ask for a copy, for deletion or for restricted processing, object to processing, and complain. To do so, contact the agency that received your petition. By Decree 356/2025/NĐ-CP a request is answered within 2 working days.',
        },
        {
          vi: 'Thông tin liên hệ ông/bà tự xóa được: mở phản ánh bằng mã tra cứu và mã xác nhận, mục “Nhận thông báo”, chọn “Xóa thông tin liên hệ”. Họ tên, thông tin liên hệ và mã băm của số điện thoại bị xóa ngay; địa chỉ và nội dung các tin đã gửi về phản ánh đó bị xóa sau vài phút, tin chưa gửi bị hủy. Phản ánh, câu trả lời, lịch sử và số liệu vẫn còn; ông/bà vẫn tra cứu bằng hai mã, và không nhận tin báo nữa. Văn bản cơ quan đã ký là hồ sơ của cơ quan và không bị xóa. Nội dung phản ánh và đánh giá chưa tự xóa được.',
          en: 'You can erase your contact details yourself: open the petition with its reference code and receipt code and choose “Erase your contact details” under “Notifications”. Your name, contact details and the hashes of your phone number are erased at once. Address and text of messages that were sent to you about that petition are erased within minutes, and those not sent yet are cancelled. The petition, its answer, history and statistics stay; you still open it with the two codes, and get no more messages. Letters that the agency signed are its records and are not erased. There is no function yet to delete a petition or a rating.',
        },
      ],
    },
    {
      heading: { vi: 'Cookie và theo dõi', en: 'Cookies and tracking' },
      blocks: [
        {
          vi: 'Không có cookie trên thiết bị của ông/bà (chỉ máy đánh giá đặt tại cơ quan có một cookie để nhận ra máy đó, và cán bộ đăng nhập có một cookie giữ phiên làm việc), không có quảng cáo, không có công cụ theo dõi. Trang không tải gì từ máy chủ của bên thứ ba.',
          en: 'There are no cookies on your device (only a rating kiosk at an agency has one, which identifies the kiosk, and staff who sign in have one, which keeps their session), no advertisements and no trackers. Nothing is loaded from third-party servers.',
        },
      ],
    },
  ],
};
