import type { Words } from '../../kernel/words.ts';
import type { kinds, matters, refusalGrounds } from './choices.ts';

/** What people read for the kinds of a petition. */
export const kindLabels = {
  reflection: { vi: 'Phản ánh', en: 'A report' },
  proposal: { vi: 'Kiến nghị', en: 'A proposal' },
} as const satisfies Record<(typeof kinds)[number], Words>;

/** What a petition is about, in the order of the form. */
export const matterLabels = {
  field: { vi: 'Đường sá, vệ sinh, trật tự, điện nước nơi công cộng', en: 'Roads, rubbish, public order, utilities' },
  service: { vi: 'Việc giải quyết hồ sơ, phục vụ tại cơ quan', en: 'Handling of dossiers, service at an office' },
  conduct: { vi: 'Thái độ, hành vi của cán bộ, công chức, viên chức', en: 'Conduct of an official' },
  regulation: { vi: 'Quy định, chính sách, thủ tục hành chính', en: 'Rules, policies, procedures' },
} as const satisfies Record<(typeof matters)[number], Words>;

type Ground = {
  readonly why: Words;
  /** Where to go instead. */
  readonly where?: Words;
};

/** The grounds on which a petition may be refused. */
export const groundLabels: Readonly<Record<(typeof refusalGrounds)[number], Ground>> = {
  contentOrForm: {
    why: {
      vi: 'Nội dung hoặc cách trình bày chưa đúng quy định',
      en: 'Its content or form is not as the rules want it',
    },
    where: {
      vi: 'Ông/bà có thể viết rõ hơn và gửi một phản ánh mới.',
      en: 'You may write it more clearly and send a new petition.',
    },
  },
  complaintOrDenunciation: {
    why: {
      vi: 'Đây là khiếu nại hoặc tố cáo, luật quy định cách giải quyết khác',
      en: 'It is a complaint or a denunciation, for which the law sets another way',
    },
    where: {
      vi: 'Ông/bà gửi đơn tới nơi tiếp công dân hoặc cơ quan có thẩm quyền.',
      en: 'Hand it in at a citizens’ reception office or the competent agency.',
    },
  },
  outsideAdministration: {
    why: {
      vi: 'Việc này không thuộc thẩm quyền của cơ quan hành chính nhà nước',
      en: 'It is not a matter of the administration',
    },
  },
  alreadyHandled: {
    why: {
      vi: 'Việc này đã được cơ quan có thẩm quyền giải quyết',
      en: 'It was already settled by the competent agency',
    },
  },
  duplicate: {
    why: { vi: 'Nội dung trùng với phản ánh đã gửi trước', en: 'The same was sent before' },
    where: {
      vi: 'Xin theo dõi phản ánh đã gửi trước bằng mã tra cứu của phản ánh đó.',
      en: 'Please follow the earlier petition by its own code.',
    },
  },
  abusive: {
    why: { vi: 'Nội dung có lời lẽ xúc phạm hoặc vu khống', en: 'It insults or slanders' },
    where: {
      vi: 'Ông/bà có thể viết lại và gửi một phản ánh mới.',
      en: 'You may rewrite it and send a new petition.',
    },
  },
  stateSecret: {
    why: { vi: 'Nội dung thuộc bí mật nhà nước', en: 'It contains state secrets' },
    where: {
      vi: 'Xin liên hệ trực tiếp cơ quan có thẩm quyền, không gửi qua mạng.',
      en: 'Please see the competent agency in person; do not send it over the network.',
    },
  },
};
