import type { Template } from './template.ts';

/**
 * Texts that every agency may begin with. They promise nothing and state no law: what was done is written in the
 * place of the dots by the person who sends it.
 */
export const standardTemplates: readonly Template[] = [
  {
    id: 'da-xu-ly',
    purpose: 'answer',
    name: 'Đã kiểm tra và xử lý',
    text: 'Về nội dung phản ánh, kiến nghị {Mã phản ánh} gửi ngày {Ngày nhận}, {Cơ quan} trả lời như sau:\n\nKết quả kiểm tra: …\n\nBiện pháp đã thực hiện: …\n\nTrân trọng cảm ơn ông/bà.',
  },
  {
    id: 'chua-xu-ly-duoc',
    purpose: 'answer',
    name: 'Chưa xử lý được, nêu lý do',
    text: 'Về nội dung phản ánh, kiến nghị {Mã phản ánh} gửi ngày {Ngày nhận}, {Cơ quan} trả lời như sau:\n\nKết quả kiểm tra: …\n\nNội dung này hiện chưa xử lý được vì: …\n\nViệc sẽ làm tiếp và thời gian dự kiến: …\n\nTrân trọng cảm ơn ông/bà.',
  },
  {
    id: 'bao-tien-do',
    purpose: 'interimReply',
    name: 'Báo tiến độ',
    text: 'Nội dung phản ánh, kiến nghị {Mã phản ánh} cần thêm thời gian vì: …\n\nViệc đã làm: …\n\nViệc còn lại: …',
  },
  {
    id: 'bo-sung-dia-diem',
    purpose: 'requestSupplement',
    name: 'Đề nghị nêu rõ địa điểm',
    text: 'Để xử lý phản ánh, kiến nghị {Mã phản ánh}, đề nghị ông/bà nêu rõ địa điểm (số nhà, tên đường, thôn hoặc tổ dân phố) và thời gian xảy ra sự việc.',
  },
  {
    id: 'huong-dan-noi-gui',
    purpose: 'refuse',
    name: 'Hướng dẫn nơi gửi',
    text: 'Nội dung của ông/bà không thuộc nhiệm vụ của {Cơ quan}. Đề nghị ông/bà gửi đến: …',
  },
  {
    id: 'xin-loi-cham',
    purpose: 'apologise',
    name: 'Xin lỗi vì trả lời chậm',
    text: '{Cơ quan} xin lỗi ông/bà vì chưa trả lời phản ánh, kiến nghị {Mã phản ánh} đúng hạn ngày {Hạn trả lời}. Lý do chậm: …',
  },
];
