import type { Words } from '../../../kernel/words.ts';

/** The grounds on which a petition may be refused, and where to go with it. */
export const grounds: Readonly<Record<string, { readonly why: Words; readonly where?: Words }>> = {
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
      en: 'You may write it anew and send a new petition.',
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
