import type { Topic } from '../topic.ts';

export const accessibility: Topic = {
  title: { vi: 'Khả năng tiếp cận', en: 'Accessibility' },
  lead: {
    vi: 'Ai cũng phải nói được và được lắng nghe: người khiếm thị, người cao tuổi, người dùng điện thoại cũ, mạng chậm.',
    en: 'Everybody must be able to speak and be heard: people who do not see well, older people, those with old phones and slow networks.',
  },
  sections: [
    {
      heading: { vi: 'Trang này làm được gì', en: 'What this site does' },
      blocks: [
        [
          {
            vi: 'Dùng được hoàn toàn bằng bàn phím và bằng trình đọc màn hình.',
            en: 'All of it works with the keyboard alone, and is written for screen readers.',
          },
          {
            vi: 'Chữ to, tương phản đủ theo mức AA; phóng to đến 400% không phải cuộn ngang.',
            en: 'Text is large and its contrast meets level AA; at 400% nothing scrolls sideways.',
          },
          {
            vi: 'Nút và ô nhập cao ít nhất 44 điểm ảnh, để bấm được bằng ngón tay.',
            en: 'Buttons and fields are at least 44 pixels high, for fingers.',
          },
          {
            vi: 'Không cần JavaScript; trang đầu cùng phông chữ nặng dưới 80 KB.',
            en: 'No JavaScript is needed; the first page weighs less than 80 KB with its typeface.',
          },
          {
            vi: 'Không trạng thái nào chỉ được nói bằng màu sắc. Mọi biểu đồ đều có bảng số liệu.',
            en: 'Nothing is told by colour alone. Every chart has a table of its numbers.',
          },
        ],
      ],
    },
    {
      heading: { vi: 'Được kiểm tra thế nào', en: 'How it is tested' },
      blocks: [
        {
          vi: 'Mục tiêu là WCAG 2.2 mức AA. Các trang được kiểm tra tự động bằng axe ở cả hai ngôn ngữ, trên màn hình điện thoại và máy tính, mỗi lần phần mềm thay đổi.',
          en: 'The goal is WCAG 2.2, level AA. Pages are checked by axe in both languages, at the width of a phone and of a desktop, whenever the software changes.',
        },
      ],
    },
    {
      heading: { vi: 'Điều chưa làm được', en: 'What is still missing' },
      blocks: [
        [
          {
            vi: 'Chưa có người khuyết tật dùng thử trang này cùng chúng tôi.',
            en: 'People with disabilities have not yet tried the site together with us.',
          },
          {
            vi: 'Chưa có tiếng các dân tộc thiểu số, chưa có ngôn ngữ ký hiệu.',
            en: 'There are no languages of ethnic minorities and no sign language yet.',
          },
        ],
        {
          vi: 'Gặp chỗ nào khó dùng, xin gửi phản ánh để cơ quan vận hành sửa.',
          en: 'Where you find it hard to use, please send a petition, so that it is put right.',
        },
      ],
    },
  ],
};
