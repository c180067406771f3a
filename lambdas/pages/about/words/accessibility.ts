import type { Topic } from '../topic.ts';

export const accessibility: Topic = {
  title: { vi: 'Khả năng tiếp cận', en: 'Accessibility' },
  lead: {
    vi: 'Mọi người đều có thể gửi ý kiến và được lắng nghe: người khiếm thị, người cao tuổi, người dùng điện thoại cũ, mạng chậm.',
    en: 'This site is made for everyone: people with low vision, older people, and people with old phones or slow networks.',
  },
  sections: [
    {
      heading: { vi: 'Trang này hỗ trợ', en: 'What this site supports' },
      blocks: [
        [
          {
            vi: 'Dùng được hoàn toàn bằng bàn phím và bằng trình đọc màn hình.',
            en: 'You can use all of it with a keyboard or a screen reader.',
          },
          {
            vi: 'Chữ to, độ tương phản đạt mức AA; phóng to đến 400% không phải cuộn ngang.',
            en: 'Text is large and its contrast meets level AA. At 400% zoom nothing scrolls sideways.',
          },
          {
            vi: 'Nút bấm và ô nhập cao ít nhất 44 điểm ảnh, thuận tiện khi chạm.',
            en: 'Buttons and fields are at least 44 pixels high, so that they are easy to tap.',
          },
          {
            vi: 'Không cần JavaScript; trang chủ cùng phông chữ có dung lượng dưới 80 KB.',
            en: 'It works without JavaScript. The home page and its font are smaller than 80 KB.',
          },
          {
            vi: 'Không dùng màu sắc làm cách duy nhất để biểu thị trạng thái. Mọi biểu đồ đều có bảng số liệu.',
            en: 'Nothing is shown by colour alone. Every chart has a table with its numbers.',
          },
        ],
      ],
    },
    {
      heading: { vi: 'Cách kiểm tra', en: 'How it is tested' },
      blocks: [
        {
          vi: 'Mục tiêu là WCAG 2.2 mức AA. Các trang được kiểm tra tự động bằng axe ở cả hai ngôn ngữ, trên màn hình điện thoại và máy tính, mỗi khi phần mềm thay đổi.',
          en: 'The goal is WCAG 2.2, level AA. Pages are checked with axe in both languages, at phone and desktop width, whenever the software changes.',
        },
      ],
    },
    {
      heading: { vi: 'Hạn chế hiện nay', en: 'Known limits' },
      blocks: [
        [
          {
            vi: 'Chưa có người khuyết tật tham gia dùng thử trang này.',
            en: 'People with disabilities have not tested the site yet.',
          },
          {
            vi: 'Chưa có tiếng các dân tộc thiểu số, chưa có ngôn ngữ ký hiệu.',
            en: 'It is not available in the languages of ethnic minorities or in sign language.',
          },
        ],
        {
          vi: 'Nếu gặp nội dung khó sử dụng, đề nghị gửi phản ánh để cơ quan vận hành khắc phục.',
          en: 'If you find something hard to use, send a petition so that the operator can fix it.',
        },
      ],
    },
  ],
};
