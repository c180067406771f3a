/** The template that the examples of this folder use. */
export const sampleTemplate = {
  id: 'da-thu-gom-rac',
  agency: 'H44.100',
  purpose: 'answer',
  name: 'Đã thu gom rác',
  text: '{Cơ quan} đã kiểm tra nội dung phản ánh {Mã phản ánh} và thu gom rác tại {Nơi xảy ra}.',
} as const;
