import { dayText, dueDateText, longDayText } from '../../kernel/date-text.ts';
import { plainAscii } from '../../messages/domain/plain-ascii.ts';
import type { DueDate, News, Notice } from '../domain/notice.ts';
import { type Email, shortName } from './message-parts.ts';

/**
 * By SMS: plain ASCII, at most two parts. It names neither the content of the petition nor the words of the agency,
 * because others may read messages on a phone.
 */
export function vietnameseSms({ code, news, link }: Notice): string {
  return plainAscii(`Lắng Nghe: ${code} ${headline(news)}. ${where(news, link)}`);
}

export function vietnameseEmail({ code, agency, news, link }: Notice): Email {
  const details = detailsOf(news);
  return {
    subject: `[Lắng Nghe] ${code} ${headline(news)}`,
    text: `Kính gửi ông/bà,

Phản ánh, kiến nghị ${code} của ông/bà ${headline(news)}.
Cơ quan đang phụ trách: ${agency.vi}
${details === undefined ? '' : `\n${details}\n`}
${where(news, link)}

Lắng Nghe
(Thư được gửi tự động, vui lòng không trả lời thư này.)
`,
  };
}

const due = ({ provisional = false, ...day }: DueDate) =>
  `${dueDateText('vi', day)}${provisional ? ' (tạm tính)' : ''}`;

const by = (newDueOn: string | undefined) => (newDueOn === undefined ? '' : `, hẹn trả lời ${dayText('vi', newDueOn)}`);

function headline(news: News): string {
  switch (news.kind) {
    case 'received':
      return `đã được ghi nhận, hạn trả lời ${due(news)}`;
    case 'supplementRequested':
      return 'cần ông/bà bổ sung thông tin';
    case 'forwarded':
      return `đã được chuyển đến ${shortName(news.to.vi)}, hạn trả lời ${due(news)}`;
    case 'splitOff':
      return `được tách từ ${news.from}, chuyển ${shortName(news.to.vi)}, hạn trả lời ${due(news)}, dùng cùng mã xác nhận`;
    case 'merged':
      return 'được gộp với phản ánh cùng nội dung để trả lời chung';
    case 'unmerged':
      return `được xử lý riêng, hạn trả lời ${due(news)}`;
    case 'forwardedOut':
      return `đã được chuyển đến ${shortName(news.to.vi)}, nằm ngoài hệ thống này`;
    case 'extended':
      return `được gia hạn trả lời đến ${due(news)}`;
    case 'recalculated':
      return `có hạn trả lời được tính lại theo lịch nghỉ: ${due(news)}`;
    case 'refused':
      return 'không được tiếp nhận';
    case 'answered':
      return 'đã được trả lời';
    case 'late':
      return `đã quá hạn trả lời (${due(news)}) mà chưa có câu trả lời`;
    case 'interimReplied':
      return `đang được xử lý, cơ quan đã thông báo tiến độ${by(news.newDueOn)}`;
    case 'apologised':
      return `chưa được trả lời đúng hạn, cơ quan đã gửi lời xin lỗi${by(news.newDueOn)}`;
  }
}

const where = (news: News, link: string | undefined) =>
  link === undefined ? 'Tra cứu bằng mã này trên trang Lắng Nghe.' : `${action(news)} ${link}`;

function action({ kind }: News): string {
  switch (kind) {
    case 'supplementRequested':
      return 'Xem yêu cầu và bổ sung tại:';
    case 'refused':
      return 'Xem lý do và nơi gửi đúng tại:';
    case 'answered':
      return 'Xem câu trả lời và đánh giá tại:';
    case 'interimReplied':
    case 'apologised':
      return 'Xem nội dung tại:';
    default:
      return 'Theo dõi tại:';
  }
}

function detailsOf(news: News): string | undefined {
  switch (news.kind) {
    case 'supplementRequested':
      return `Nội dung cần bổ sung:\n${news.note}`;
    case 'extended':
      return news.reason && `Lý do gia hạn:\n${news.reason}`;
    case 'refused':
      return `Lý do: ${[news.why.vi, news.where?.vi].filter((text) => text !== undefined).join('. ')}`;
    case 'answered':
    case 'interimReplied':
      return news.text;
    case 'apologised':
      return news.text && [...letterOf(news), news.text].join('\n');
    default:
      return undefined;
  }
}

const letterOf = ({ letter }: Extract<News, { kind: 'apologised' }>): readonly string[] =>
  letter === undefined ? [] : [`Văn bản số ${letter.number} ${longDayText('vi', letter.signedOn)}`];
