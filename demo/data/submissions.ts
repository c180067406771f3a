/** What agencies did with the report of the last quarter that has ended; made up, like all of the demo. */
export type DemoSubmission = {
  readonly agency: string;
  readonly number: string;
  readonly position: string;
  readonly assessment: string;
  readonly decided?: { readonly returned: string } | 'approved';
};

export const submissions: readonly DemoSubmission[] = [
  {
    ...{ agency: 'H44.100', number: '145/BC-UBND', position: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' },
    assessment:
      'Các trường hợp trả lời quá hạn chủ yếu do phải khảo sát hiện trường.\nĐề nghị bố trí thêm phương tiện cho tổ kiểm tra.',
    decided: 'approved',
  },
  {
    ...{ agency: 'H44.104', number: '62/BC-UBND', position: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' },
    assessment: 'Kết quả xử lý phản ánh, kiến nghị cơ bản đáp ứng yêu cầu.',
    decided: { returned: 'Chưa nêu nguyên nhân của các trường hợp quá hạn và biện pháp khắc phục.' },
  },
  {
    ...{ agency: 'H44.07', number: '380/BC-SCT', position: 'GIÁM ĐỐC' },
    assessment: 'Sở đã giao một phòng làm đầu mối theo dõi thời hạn; số quá hạn giảm so với đầu quý.',
  },
];
