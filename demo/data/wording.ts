/** Interchangeable phrases: where the first occurs in a text, any of them may be used. `^` is the start of a sentence. */
export type Phrases = readonly (readonly [phrase: string, ...ways: string[]])[];

/** Phrases of citizens. */
export const citizenPhrases: Phrases = [
  ['^Đề nghị', 'Đề nghị', 'Tôi đề nghị', 'Kính đề nghị', 'Xin đề nghị'],
  ['^Kiến nghị', 'Kiến nghị', 'Tôi kiến nghị', 'Xin kiến nghị', 'Tôi xin kiến nghị'],
  ['^Mong', 'Mong', 'Rất mong', 'Kính mong', 'Tôi mong'],
  ['^Xin hỏi', 'Xin hỏi', 'Cho tôi hỏi', 'Tôi muốn hỏi'],
  ['^Khoảng', 'Khoảng', 'Tầm', 'Vào khoảng'],
  ['^Bà con', 'Bà con', 'Người dân'],
  ['^Tôi hiểu', 'Tôi hiểu', 'Theo tôi biết,', 'Tôi được biết'],
  ['^Hỏi thì', 'Hỏi thì', 'Tôi hỏi thì', 'Khi hỏi thì'],
  ['bà con', 'bà con', 'người dân'],
  ['đến nay', 'đến nay', 'tới nay', 'cho đến nay', 'đến giờ'],
  ['mấy hôm nay', 'mấy hôm nay', 'mấy ngày nay', 'dạo này'],
  ['Rất nguy hiểm', 'Rất nguy hiểm', 'Hết sức nguy hiểm', 'Quá nguy hiểm'],
  ['rất nguy hiểm', 'rất nguy hiểm', 'hết sức nguy hiểm', 'quá nguy hiểm'],
  ['chưa thấy xử lý', 'chưa thấy xử lý', 'vẫn chưa thấy xử lý', 'chưa ai giải quyết'],
  ['đi lại {times} lần', 'đi lại {times} lần', 'đi tới đi lui {times} lần', 'đi đi về về {times} lần'],
  ['khoảng {', 'khoảng {', 'chừng {', 'độ {'],
  ['gia đình rất khó khăn', 'gia đình rất khó khăn', 'hoàn cảnh rất khó khăn', 'nhà rất khó khăn'],
  ['không ai nghe máy', 'không ai nghe máy', 'không ai bắt máy', 'chẳng ai nhấc máy'],
  ['đi lại khó khăn', 'đi lại khó khăn', 'đi lại vất vả', 'không đi xa được'],
];

/** Phrases of agencies in answers. */
export const answerPhrases: Phrases = [
  ['^Cảm ơn', 'Cảm ơn', 'Xin cảm ơn', 'Chân thành cảm ơn'],
  ['xin lỗi ông/bà', 'xin lỗi ông/bà', 'thành thật xin lỗi ông/bà', 'chân thành xin lỗi ông/bà'],
  ['^Tiếp thu kiến nghị', 'Tiếp thu kiến nghị', 'Ghi nhận và tiếp thu kiến nghị', 'Trên tinh thần tiếp thu kiến nghị'],
  ['^Kiểm tra cho thấy', 'Kiểm tra cho thấy', 'Qua kiểm tra,', 'Kết quả kiểm tra cho thấy'],
  ['^Từ nay', 'Từ nay', 'Kể từ nay', 'Từ thời điểm này'],
  ['ngay sau khi nhận phản ánh', 'ngay sau khi nhận phản ánh', 'ngay khi nhận được phản ánh'],
  ['theo quy định', 'theo quy định', 'theo đúng quy định', 'theo quy định hiện hành'],
  ['đã được cấp', 'đã được cấp', 'nay đã được cấp'],
];

/** Of what is published. */
export const summaryPhrases: Phrases = [
  ['^Người dân phản ánh', 'Người dân phản ánh', 'Công dân phản ánh', 'Có ý kiến phản ánh'],
  ['^Cơ quan đã', 'Cơ quan đã', '{unit} đã', 'Cơ quan có thẩm quyền đã'],
  ['^Kiến nghị', 'Kiến nghị', 'Công dân kiến nghị', 'Người dân kiến nghị'],
];
