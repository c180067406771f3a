import type { Lang } from '../../kernel/lang.ts';
import type { News, NewsKind, Notice } from './notice.ts';

/** An invented piece of news of each kind, with all that it may have: for previews and for the page of all messages. */
const due = { dueOn: '2026-12-14', provisional: false };
const to = { vi: 'UBND phường Việt Trì', en: 'People’s Committee of Việt Trì ward' };

const samples: Readonly<Record<NewsKind, News>> = {
  received: { kind: 'received', ...due },
  late: { kind: 'late', dueOn: due.dueOn },
  recalculated: { kind: 'recalculated', dueOn: '2027-02-19', provisional: true },
  extended: { kind: 'extended', reason: 'Cần khảo sát thực địa thêm.', dueOn: '2026-12-28', provisional: false },
  forwarded: { kind: 'forwarded', to, ...due },
  splitOff: { kind: 'splitOff', from: 'PAKN-N55B-HTH7', to, ...due },
  merged: { kind: 'merged', ...due },
  unmerged: { kind: 'unmerged', ...due },
  interimReplied: {
    kind: 'interimReplied',
    text: 'Đơn vị thu gom đang bố trí thêm xe; phường sẽ trả lời kết quả.',
    newDueOn: '2026-12-28',
  },
  apologised: {
    kind: 'apologised',
    text: 'UBND phường Việt Trì xin lỗi ông/bà vì chậm trả lời.',
    letter: { number: '12/UBND-VP', signedOn: '2026-12-15' },
    newDueOn: '2026-12-28',
  },
  supplementRequested: { kind: 'supplementRequested', note: 'Đề nghị ông/bà cho biết số nhà và thời gian.' },
  supplementMissed: { kind: 'supplementMissed' },
  forwardedOut: { kind: 'forwardedOut', to: { vi: 'Công ty Điện lực Phú Thọ', en: 'Công ty Điện lực Phú Thọ' } },
  refused: {
    kind: 'refused',
    why: { vi: 'Nội dung không thuộc cơ quan hành chính', en: 'It is not a matter of the administration' },
    where: { vi: 'Đề nghị gửi đến cơ quan có thẩm quyền.', en: 'Please send it to the competent body.' },
    note: 'Đề nghị ông/bà gửi đơn đến Tòa án nhân dân khu vực.',
  },
  answered: { kind: 'answered', text: 'Phường đã thu gom rác và nhắc đơn vị thu gom đúng giờ.' },
  returned: { kind: 'returned', ...due },
  reopened: { kind: 'reopened', ...due },
  appealed: { kind: 'appealed', to: { vi: 'UBND tỉnh Phú Thọ', en: 'People’s Committee of Phú Thọ province' }, ...due },
  withdrawn: { kind: 'withdrawn' },
  removed: { kind: 'removed' },
  receiptRenewed: { kind: 'receiptRenewed', receipt: 'R58A-5TEW-BE5K-H98T-39EJ' },
};

export const sampleNotice = (kind: NewsKind, language: Lang): Notice => {
  const code = 'PAKN-7K3D-9QXV';
  const link = `https://langnghe.example/${language}/phan-anh/${code}`;
  return {
    ...{ code, language, agency: to, news: samples[kind], link },
    ...{ stopLink: `${link}/thong-bao?token=${HIDDEN}`, stopWord: `DUNG ${code}` },
  };
};

/** In the place of a token: it stops messages of the sender, and nobody else needs it. */
export const HIDDEN = '***';
