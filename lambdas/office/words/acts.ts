import type { Words } from '../../kernel/words.ts';
import type { StaffAction } from '../../petitions/domain/views/staff-view.ts';

type ActWords = {
  readonly title: Words;
  /** What follows from it, before the button. */
  readonly effect: Words;
  readonly button: Words;
  readonly done: Words;
};

/** The actions as the buttons and links of a case name them. */
export const actWords: Readonly<Record<StaffAction, ActWords>> = {
  accept: {
    title: { vi: 'Tiếp nhận', en: 'Accept' },
    effect: {
      vi: 'Khi tra cứu, người gửi thấy cơ quan đã tiếp nhận. Thời hạn chỉ thay đổi khi chọn mức độ xử lý gấp hơn.',
      en: 'Senders who track the petition see that it was accepted. The deadline changes only if you choose a shorter one.',
    },
    button: { vi: 'Tiếp nhận', en: 'Accept' },
    done: { vi: 'Đã tiếp nhận.', en: 'Accepted.' },
  },
  undoAccept: {
    title: { vi: 'Hủy tiếp nhận', en: 'Undo the acceptance' },
    effect: {
      vi: 'Phản ánh trở lại trạng thái chờ tiếp nhận. Lý do chỉ cán bộ đọc được.',
      en: 'The petition waits to be accepted again. Only staff read the reason.',
    },
    button: { vi: 'Hủy tiếp nhận', en: 'Undo' },
    done: { vi: 'Đã hủy tiếp nhận.', en: 'The acceptance is undone.' },
  },
  assign: {
    title: { vi: 'Phân công', en: 'Assign' },
    effect: {
      vi: 'Người được phân công thấy việc này trong “Việc của tôi”.',
      en: 'The case appears in “My cases” of that person.',
    },
    button: { vi: 'Phân công', en: 'Assign' },
    done: { vi: 'Đã phân công.', en: 'Assigned.' },
  },
  refuse: {
    title: { vi: 'Không tiếp nhận', en: 'Do not accept' },
    effect: {
      vi: 'Người gửi đọc được căn cứ và hướng dẫn dưới đây. Phản ánh kết thúc.',
      en: 'The sender reads the ground and your advice. The petition is closed.',
    },
    button: { vi: 'Không tiếp nhận', en: 'Do not accept' },
    done: { vi: 'Đã ghi nhận không tiếp nhận.', en: 'Recorded as not accepted.' },
  },
  requestSupplement: {
    title: { vi: 'Yêu cầu bổ sung thông tin', en: 'Ask for more information' },
    effect: {
      vi: 'Thời hạn tạm dừng đến khi người gửi bổ sung. Người gửi đọc được nội dung dưới đây.',
      en: 'The deadline stops until the sender adds the information. The sender reads this text.',
    },
    button: { vi: 'Gửi yêu cầu', en: 'Send the request' },
    done: { vi: 'Đã gửi yêu cầu bổ sung.', en: 'The request is sent.' },
  },
  forward: {
    title: { vi: 'Chuyển xử lý', en: 'Forward' },
    effect: {
      vi: 'Cơ quan nhận có thời hạn riêng; thời gian ở cơ quan này vẫn được ghi lại.',
      en: 'The other agency gets its own deadline; the time here stays on record.',
    },
    button: { vi: 'Chuyển xử lý', en: 'Forward' },
    done: { vi: 'Đã chuyển xử lý.', en: 'Forwarded.' },
  },
  sendBack: {
    title: { vi: 'Chuyển lại cơ quan trước', en: 'Send back' },
    effect: {
      vi: 'Phản ánh trở lại cơ quan đã chuyển đến.',
      en: 'The petition goes back to the agency that forwarded it.',
    },
    button: { vi: 'Chuyển lại', en: 'Send back' },
    done: { vi: 'Đã chuyển lại.', en: 'Sent back.' },
  },
  forwardOut: {
    title: { vi: 'Chuyển cơ quan ngoài hệ thống', en: 'Forward outside this system' },
    effect: {
      vi: 'Người gửi đọc được tên cơ quan nhận. Phản ánh kết thúc ở đây.',
      en: 'The sender can read the name of the receiving body. The petition is closed here.',
    },
    button: { vi: 'Chuyển đi', en: 'Forward' },
    done: { vi: 'Đã chuyển cơ quan có thẩm quyền.', en: 'Forwarded to the competent body.' },
  },
  extend: {
    title: { vi: 'Gia hạn', en: 'Extend the deadline' },
    effect: {
      vi: 'Chỉ gia hạn được một lần, trước khi hết hạn. Người gửi đọc được ngày mới và lý do.',
      en: 'Possible once, before the due day. The sender can read the new day and the reason.',
    },
    button: { vi: 'Gia hạn', en: 'Extend' },
    done: { vi: 'Đã gia hạn.', en: 'Extended.' },
  },
  interimReply: {
    title: { vi: 'Trả lời tạm thời, hẹn ngày', en: 'Interim reply with a date' },
    effect: {
      vi: 'Người gửi đọc được nội dung và ngày hẹn. Thời hạn không thay đổi.',
      en: 'The sender reads the text and the date. The deadline does not change.',
    },
    button: { vi: 'Gửi trả lời tạm thời', en: 'Send the interim reply' },
    done: { vi: 'Đã gửi trả lời tạm thời.', en: 'The interim reply is sent.' },
  },
  explainDelay: {
    title: { vi: 'Giải trình chậm', en: 'Explain the delay' },
    effect: {
      vi: 'Phản ánh quá hạn được giải trình trước khi trả lời hoặc chuyển đi. Người gửi và người đứng đầu đọc được giải trình này.',
      en: 'What is late is explained before it is answered or passed on. The sender and the head read this explanation.',
    },
    button: { vi: 'Gửi giải trình', en: 'Send' },
    done: { vi: 'Đã ghi nhận giải trình.', en: 'The explanation is recorded.' },
  },
  apologise: {
    title: { vi: 'Xin lỗi, hẹn ngày trả lời', en: 'Apologise and set a date' },
    effect: { vi: 'Người gửi đọc được lời xin lỗi và ngày hẹn.', en: 'The sender reads the apology and the new date.' },
    button: { vi: 'Gửi lời xin lỗi', en: 'Send the apology' },
    done: { vi: 'Đã gửi lời xin lỗi.', en: 'The apology is sent.' },
  },
  answer: {
    title: { vi: 'Trả lời', en: 'Answer' },
    effect: {
      vi: 'Người gửi đọc được toàn văn ngay khi tra cứu. Tin nhắn SMS không chứa nội dung trả lời; thư điện tử có.',
      en: 'The sender can read all of it at once. An SMS contains nothing of the answer; an e-mail does.',
    },
    button: { vi: 'Gửi trả lời', en: 'Send the answer' },
    done: { vi: 'Đã trả lời.', en: 'Answered.' },
  },
  returnAnswer: {
    title: { vi: 'Trả lại để xử lý tiếp', en: 'Return the answer' },
    effect: {
      vi: 'Câu trả lời trở lại người soạn. Lý do chỉ cán bộ đọc được.',
      en: 'The answer goes back to its author. Only staff read the reason.',
    },
    button: { vi: 'Trả lại', en: 'Return' },
    done: { vi: 'Đã trả lại.', en: 'Returned.' },
  },
  publish: {
    title: { vi: 'Phê duyệt công khai', en: 'Approve the publication' },
    effect: {
      vi: 'Mọi người đọc được phần tóm tắt này trên trang công khai. Không ghi họ tên, số điện thoại, số giấy tờ.',
      en: 'Everybody reads this summary. Leave out names, phone and document numbers.',
    },
    button: { vi: 'Công khai', en: 'Publish' },
    done: { vi: 'Đã duyệt công khai.', en: 'The publication is approved.' },
  },
  note: {
    title: { vi: 'Ghi chú nội bộ', en: 'Internal note' },
    effect: { vi: 'Chỉ cán bộ đọc được ghi chú này.', en: 'Only staff read this note.' },
    button: { vi: 'Lưu ghi chú', en: 'Save the note' },
    done: { vi: 'Đã lưu ghi chú.', en: 'The note is saved.' },
  },
  split: {
    title: { vi: 'Tách một phần cho cơ quan khác', en: 'Split off a part' },
    effect: {
      vi: 'Phần tách ra là một phản ánh riêng, có thời hạn riêng; người gửi theo dõi cả hai.',
      en: 'The part becomes a petition with its own deadline; the sender follows both.',
    },
    button: { vi: 'Tách', en: 'Split' },
    done: { vi: 'Đã tách.', en: 'Split off.' },
  },
  merge: {
    title: { vi: 'Gộp trùng', en: 'Merge as a duplicate' },
    effect: {
      vi: 'Phản ánh này được trả lời cùng phản ánh kia. Người gửi phản ánh này thấy việc gộp.',
      en: 'This petition is answered with the other one. Its sender sees that it was merged.',
    },
    button: { vi: 'Gộp', en: 'Merge' },
    done: { vi: 'Đã gộp.', en: 'Merged.' },
  },
  unmerge: {
    title: { vi: 'Bỏ gộp', en: 'Undo the merge' },
    effect: { vi: 'Phản ánh được xử lý riêng trở lại.', en: 'The petition is handled by itself again.' },
    button: { vi: 'Bỏ gộp', en: 'Undo the merge' },
    done: { vi: 'Đã bỏ gộp.', en: 'The merge is undone.' },
  },
  lock: {
    title: { vi: 'Hạn chế người xem (dấu hiệu tố cáo)', en: 'Restrict (looks like a denunciation)' },
    effect: {
      vi: 'Chỉ người đứng đầu và lãnh đạo mở được. Không có nội dung nào được công khai.',
      en: 'Only heads and leaders can open it. Nothing of it is made public.',
    },
    button: { vi: 'Hạn chế', en: 'Restrict' },
    done: { vi: 'Đã hạn chế người xem.', en: 'Restricted.' },
  },
  unlock: {
    title: { vi: 'Bỏ hạn chế người xem', en: 'Lift the restriction' },
    effect: {
      vi: 'Cán bộ xử lý của cơ quan lại mở được phản ánh, trừ phản ánh về hành vi cán bộ.',
      en: 'Officers of the agency can open it again, unless it is about conduct.',
    },
    button: { vi: 'Bỏ hạn chế', en: 'Lift' },
    done: { vi: 'Đã bỏ hạn chế người xem.', en: 'The restriction is lifted.' },
  },
  remove: {
    title: { vi: 'Gỡ nội dung (bí mật nhà nước)', en: 'Remove (state secret)' },
    effect: {
      vi: 'Không ai đọc được nội dung trên hệ thống nữa, và không thể lấy lại ở đây. Phản ánh kết thúc. Phần đã tách, phản ánh gốc và phản ánh gộp chung phải gỡ riêng.',
      en: 'Nobody can read the content here any more, and it cannot be brought back here. The petition is closed. Parts that were split off, the petition it was split from, and merged ones must be removed separately.',
    },
    button: { vi: 'Gỡ nội dung', en: 'Remove' },
    done: { vi: 'Đã gỡ nội dung.', en: 'Removed.' },
  },
};

/** The letter of an action, as the help on shortcuts lists it. */
export const actKeys: Readonly<Partial<Record<StaffAction, string>>> = {
  ...{ answer: 'r', assign: 'a', forward: 'f', extend: 'g', note: 'n', publish: 's' },
};
