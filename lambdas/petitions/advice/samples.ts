/** A text that calls for every kind of advice but a decoded one. */
export const adviceSample = () => ({
  request: {
    body: {
      content: 'Trường học thu học phí sai, tôi đã khiếu nại nhưng chưa được trả lời. Gọi tôi số 0912 345 678.',
      matter: 'service' as const,
    },
  },
  answers: {
    200: {
      agencies: [
        {
          ...{ agency: 'H44.08', rule: 'education' },
          why: { vi: 'Nội dung có từ “trường học”', en: 'The text contains “trường học”' },
        },
      ],
      otherWays: [
        {
          ...{ kind: 'complaint' as const, phrase: 'khiếu nại' },
          advice: {
            vi: 'Nội dung có thể là khiếu nại. Khiếu nại được giải quyết theo Luật Khiếu nại, không theo trình tự phản ánh, kiến nghị. Ông/bà vẫn gửi được tại đây; cơ quan sẽ trả lời về hướng giải quyết.',
            en: 'This may be a complaint against a decision. The Law on Complaints applies to those, not the procedure for petitions. You can still send it here; the agency answers how it can be handled.',
          },
        },
      ],
      personalData: [{ kind: 'phone' as const, from: 81, to: 93 }],
    },
  },
});
