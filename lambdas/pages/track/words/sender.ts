import type { Words } from '../../../kernel/words.ts';
import type { SenderAction } from '../domain/sender-action.ts';

type ActionWords = {
  readonly title: Words;
  readonly text: Words;
  readonly label: Words;
  readonly button: Words;
  readonly done: Words;
};

/** The forms with which a sender acts on a petition. */
export const senderActionWords: Readonly<Record<SenderAction, ActionWords>> = {
  supplement: {
    title: { vi: 'Bổ sung thông tin', en: 'Add information' },
    text: {
      vi: 'Cơ quan đề nghị ông/bà bổ sung thông tin nêu tại mục “Quá trình xử lý”. Thời hạn trả lời được tính tiếp khi ông/bà gửi.',
      en: 'The agency asks for the information described under “History”. The deadline continues when you send it.',
    },
    label: { vi: 'Thông tin bổ sung', en: 'Your information' },
    button: { vi: 'Gửi thông tin bổ sung', en: 'Send' },
    done: { vi: 'Đã gửi thông tin bổ sung', en: 'Information sent' },
  },
  reopen: {
    title: { vi: 'Việc chưa được giải quyết?', en: 'Not resolved?' },
    text: {
      vi: 'Ông/bà có thể đề nghị cơ quan xem xét lại một lần. Cơ quan phải trả lời lại trong thời hạn mới.',
      en: 'You can ask the agency once to look at it again. It must answer again within a new deadline.',
    },
    label: { vi: 'Điều gì chưa được giải quyết?', en: 'What is not resolved?' },
    button: { vi: 'Đề nghị xem xét lại', en: 'Ask to look again' },
    done: { vi: 'Đã đề nghị xem xét lại', en: 'The petition was reopened' },
  },
  appeal: {
    title: { vi: 'Vẫn chưa được giải quyết?', en: 'Still not resolved?' },
    text: {
      vi: 'Ông/bà có thể đề nghị cơ quan cấp trên xem xét và trả lời.',
      en: 'You can ask the agency above to review it and answer.',
    },
    label: { vi: 'Điều gì vẫn chưa được giải quyết?', en: 'What is still not resolved?' },
    button: { vi: 'Đề nghị cơ quan cấp trên xem xét', en: 'Ask the agency above' },
    done: { vi: 'Đã chuyển cơ quan cấp trên xem xét', en: 'Sent to the agency above' },
  },
  withdraw: {
    title: { vi: 'Rút phản ánh, kiến nghị', en: 'Withdraw the petition' },
    text: {
      vi: 'Sau khi rút, cơ quan không xử lý và không trả lời nữa.',
      en: 'The agency will not handle or answer it any more.',
    },
    label: { vi: 'Lý do (không bắt buộc)', en: 'Reason (optional)' },
    button: { vi: 'Rút phản ánh, kiến nghị', en: 'Withdraw' },
    done: { vi: 'Đã rút phản ánh, kiến nghị', en: 'Petition withdrawn' },
  },
};

export const senderWords = {
  invalid: {
    vi: 'Nhập từ 5 ký tự trở lên, không vượt quá độ dài cho phép và không chứa ký tự đặc biệt',
    en: 'Enter at least 5 characters, within the limit and without special characters',
  },
  refusedTitle: { vi: 'Chưa thực hiện được', en: 'This was not done' },
  refused: {
    vi: 'Tình trạng của phản ánh, kiến nghị vừa thay đổi hoặc đã hết thời gian cho thao tác này. Xem tình trạng mới bên dưới.',
    en: 'The petition has just changed, or the time for this is over. See its current state below.',
  },
  supplementUntil: { vi: 'Hạn bổ sung thông tin', en: 'Add information by' },
  newDueOn: { vi: 'Cơ quan hẹn trả lời vào', en: 'The agency promised an answer by' },
} as const satisfies Record<string, Words>;
