import type { Words } from '../../kernel/words.ts';
import type { closingGrounds, kinds, matters } from './case/choices.ts';
import type { Stage } from './deadlines/policy.ts';

/** What people read for the statuses of a petition. */
export const statusLabels = {
  submitted: { vi: 'Đã gửi', en: 'Sent' },
  accepted: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  processing: { vi: 'Đang xử lý', en: 'In progress' },
  awaitingPublication: { vi: 'Chờ công khai kết quả', en: 'Awaiting publication' },
  published: { vi: 'Đã trả lời, đã duyệt công khai', en: 'Answered, summary approved' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  needsSupplement: { vi: 'Chờ ông/bà bổ sung thông tin', en: 'Waiting for more information from you' },
  refused: { vi: 'Không tiếp nhận', en: 'Not accepted' },
  forwardedOut: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Forwarded to the competent agency' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  merged: { vi: 'Đã gộp với phản ánh cùng nội dung', en: 'Merged with a petition about the same matter' },
} as const satisfies Record<string, Words>;

/** What people read for the kinds of a petition. */
export const kindLabels = {
  reflection: { vi: 'Phản ánh', en: 'Report' },
  proposal: { vi: 'Kiến nghị', en: 'Proposal' },
} as const satisfies Record<(typeof kinds)[number], Words>;

/** What an agency has to do by a day. */
export const stageLabels = {
  answer: { vi: 'Trả lời', en: 'Answer' },
  publication: { vi: 'Công khai', en: 'Publication' },
} as const satisfies Record<Stage, Words>;

/** What a petition is about, in the order of the form. */
export const matterLabels = {
  field: {
    vi: 'Đường sá, vệ sinh, trật tự, điện nước nơi công cộng',
    en: 'Roads, waste, public order, public utilities',
  },
  service: { vi: 'Việc giải quyết hồ sơ, phục vụ tại cơ quan', en: 'Handling of dossiers, service at an office' },
  conduct: { vi: 'Thái độ, hành vi của cán bộ, công chức, viên chức', en: 'Conduct of officials' },
  regulation: {
    vi: 'Quy định, chính sách, thủ tục hành chính',
    en: 'Regulations, policies, administrative procedures',
  },
} as const satisfies Record<(typeof matters)[number], Words>;

type Ground = {
  readonly why: Words;
  /** Where to go instead. */
  readonly where?: Words;
};

/** The grounds on which a petition may be refused. */
export const groundLabels: Readonly<Record<(typeof closingGrounds)[number], Ground>> = {
  contentOrForm: {
    why: {
      vi: 'Nội dung hoặc hình thức chưa đúng quy định',
      en: 'Its content or form does not meet the requirements',
    },
    where: {
      vi: 'Ông/bà có thể viết rõ hơn và gửi một phản ánh mới.',
      en: 'You can make it clearer and send a new petition.',
    },
  },
  complaintOrDenunciation: {
    why: {
      vi: 'Nội dung thuộc trường hợp khiếu nại, tố cáo; không giải quyết theo trình tự phản ánh, kiến nghị',
      en: 'It is a complaint or a denunciation, which follows another legal procedure',
    },
    where: {
      vi: 'Ông/bà gửi đơn đến địa điểm tiếp công dân hoặc cơ quan có thẩm quyền.',
      en: 'Hand it in at a citizen reception office or at the competent agency.',
    },
  },
  outsideAdministration: {
    why: {
      vi: 'Nội dung không thuộc thẩm quyền của cơ quan hành chính nhà nước',
      en: 'It is outside the competence of public administration',
    },
  },
  alreadyHandled: {
    why: {
      vi: 'Vụ việc đã được cơ quan có thẩm quyền giải quyết',
      en: 'The competent agency has already resolved it',
    },
  },
  duplicate: {
    why: { vi: 'Nội dung trùng với phản ánh đã gửi trước', en: 'It repeats an earlier petition' },
    where: {
      vi: 'Ông/bà theo dõi phản ánh đã gửi trước bằng mã tra cứu của phản ánh đó.',
      en: 'Track the earlier petition with its own code.',
    },
  },
  abusive: {
    why: { vi: 'Nội dung có lời lẽ xúc phạm hoặc vu khống', en: 'It is insulting or defamatory' },
    where: {
      vi: 'Ông/bà có thể viết lại và gửi một phản ánh mới.',
      en: 'You can rewrite it and send a new petition.',
    },
  },
  noSupplement: {
    why: {
      vi: 'Không nhận được thông tin bổ sung trong thời hạn',
      en: 'The information that the agency asked for did not arrive in time',
    },
    where: {
      vi: 'Khi có đủ thông tin, ông/bà có thể gửi phản ánh mới.',
      en: 'You can send a new petition once you have the information.',
    },
  },
  stateSecret: {
    why: { vi: 'Nội dung thuộc bí mật nhà nước', en: 'It contains state secrets' },
    where: {
      vi: 'Đề nghị liên hệ trực tiếp cơ quan có thẩm quyền, không gửi qua mạng.',
      en: 'Contact the competent agency in person. Do not send it online.',
    },
  },
};

/** Why a file that was announced is not taken, by the code of the refusal. */
export const announcementLabels = {
  'attachment.unsupported': {
    vi: 'Chỉ nhận ảnh JPEG, PNG, WebP và tài liệu PDF; chưa nhận ảnh HEIC.',
    en: 'Only JPEG, PNG and WebP pictures and PDF documents are taken. HEIC pictures cannot be read yet.',
  },
  'attachment.tooLarge': { vi: 'Mỗi tệp tối đa 20 MB.', en: 'A file has at most 20 MB.' },
  'attachment.tooMany': {
    vi: 'Phản ánh, kiến nghị đã có đủ số tệp được phép; phản ánh đã kết thúc không nhận thêm tệp.',
    en: 'The petition has as many files as it may have now. A closed one takes no more.',
  },
} as const satisfies Record<string, Words>;
