import { fold } from '../../../kernel/fold.ts';

/** The commonest family names: about 95 of 100 people have one of them. */
const families = `
  nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm trịnh mai tạ tô lương hà trương cao
  phùng chu thái quách tống kiều vương lưu triệu đào la nông hứa châu tăng thạch đàm nghiêm lục vi`;

/** Without accents these also begin the names of streets, places and bodies: `duong` is đường, `dang` is Đảng. */
const ambiguous = 'duong ngo truong ho cao dinh to ha thai lam luong chau mai phan dang doan do la ta vi bui luc';

/** Behind a family name, the commonest of men and of women. */
const middles = 'văn thị';

/** Common given names. Some that begin the names of offices are left out: `công`, `trường`. */
const givens = `
  an anh ánh ân bằng bích bình châu chi chiến chính cường cúc diệp diễm dung dũng duy duyên dương đạt đông đức giang hà hải
  hân hằng hạnh hào hậu hiền hiển hiệp hiếu hoa hòa hoà hoan hoàn hoàng hồng hợp huân huệ hùng hưng hương hường huy huyền
  khải khang khánh khoa khôi kiên kiệt kim lâm lan lành liên linh loan lộc lợi long luân lụa lực lương ly mai mạnh minh mơ
  my mỹ nam nga ngà ngân nghĩa ngọc nguyên nguyệt nhân nhàn nhật nhi nhung như oanh phát phong phú phúc phương phượng quân
  quang quế quốc quý quyên quyết quỳnh sang sâm sen sinh sơn tài tâm tân thái thắm thắng thanh thành thảo thịnh thoa thơ
  thơm thông thu thuận thúy thuý thùy thuỳ thủy thuỷ thư thương tiến tiên toàn trà trang trâm trí trinh trọng trung tú tuấn
  tùng tuyền tuyến tuyết tường uyên vân việt vinh vũ vy xuân yến`;

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Whether a word is in a list, with its accents or with none at all: `đổ` is not the family name `Đỗ`, `do` may be. */
function memberOf(words: string): (word: string) => boolean {
  const known = new Set(listOf(words).flatMap((word) => [word, fold(word)]));
  return (word) => known.has(word.toLowerCase());
}

export const isFamily = memberOf(families);
export const isMiddle = memberOf(middles);
export const isGiven = memberOf(givens);
export const isAmbiguousFamily = (word: string): boolean => listOf(ambiguous).includes(word.toLowerCase());
