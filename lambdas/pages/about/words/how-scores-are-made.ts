import { levelLabels } from '../../../ratings/domain/labels.ts';
import type { Method, Topic } from '../topic.ts';

export const howScoresAreMade = ({ id, version, satisfiedFrom, suppressUnder }: Method): Topic => ({
  title: { vi: 'Cách tính điểm', en: 'How scores are made' },
  lead: {
    vi: 'Mỗi con số công khai đều ghi rõ có bao nhiêu lượt đánh giá đứng sau và được tính theo cách nào.',
    en: 'Every published number says how many ratings stand behind it and by which method it was made.',
  },
  sections: [
    {
      heading: { vi: 'Số liệu từ đâu', en: 'Where the numbers come from' },
      blocks: [
        {
          vi: 'Từ người dân đánh giá sau khi làm thủ tục, và từ người gửi phản ánh, kiến nghị đánh giá câu trả lời. Ai cũng chọn một trong năm mức:',
          en: 'From people who rate after a visit or a procedure, and from senders of petitions who rate the answer. Everybody chooses one of five levels:',
        },
        [...levelLabels].reverse(),
        {
          vi: 'Số liệu được đếm lại từ chính các lượt đánh giá, không cộng dồn, nên gửi trùng không bị tính hai lần. Lượt mới có mặt trong kết quả sau vài phút.',
          en: 'Numbers are recounted from the ratings themselves and never added up on the way, so that nothing counts twice. A new rating shows within minutes.',
        },
      ],
    },
    {
      heading: { vi: 'Hai con số chính', en: 'The two main numbers' },
      blocks: [
        [
          {
            vi: `Tỷ lệ hài lòng: số câu trả lời ở mức “${levelLabels[satisfiedFrom - 1]?.vi}” trở lên, chia cho tất cả câu trả lời.`,
            en: `Share of satisfied: answers at “${levelLabels[satisfiedFrom - 1]?.en}” or above, divided by all answers.`,
          },
          {
            vi: 'Chỉ số trung bình: tổng các mức (1 đến 5) chia cho năm lần số câu trả lời, nhân 100.',
            en: 'Mean index: the sum of all levels (1 to 5) divided by five times the number of answers, times 100.',
          },
        ],
        {
          vi: 'Câu nào bỏ trống thì không tính. Cạnh tỷ lệ có khoảng tin cậy 95% (Wilson): càng ít lượt đánh giá, khoảng này càng rộng.',
          en: 'Questions left out count nowhere. Beside the share stands its 95% interval (Wilson): the fewer the ratings, the wider it is.',
        },
      ],
    },
    {
      heading: { vi: 'Khi có quá ít người đánh giá', en: 'When few people have rated' },
      blocks: [
        {
          vi: `Dưới ${suppressUnder} lượt thì không công khai mức hài lòng, để không ai đoán được người đã đánh giá chọn gì. Khi cần, con số nhỏ kế tiếp cũng được ẩn, nếu không thì lấy tổng trừ đi sẽ lộ ra.`,
          en: `Where there are fewer than ${suppressUnder} ratings no satisfaction is shown, so that nobody can tell what somebody chose. Where subtraction would give them away, the next smallest number is hidden, too.`,
        },
      ],
    },
    {
      heading: { vi: 'Kỳ tính', en: 'Periods' },
      blocks: [
        {
          vi: 'Theo ngày, tuần, tháng, quý, sáu tháng và năm; và theo kỳ báo cáo hành chính, từ ngày 15 tháng trước đến ngày 14 (Nghị định 09/2019/NĐ-CP).',
          en: 'By day, week, month, quarter, half-year and year; and by administrative reporting period, from the 15th of a month to the 14th of the next (Decree 09/2019/NĐ-CP).',
        },
      ],
    },
    {
      heading: { vi: '“Kiểu SIPAS” không phải là SIPAS', en: '“SIPAS style” is not SIPAS' },
      blocks: [
        {
          vi: 'Bộ câu hỏi dựa theo phần dịch vụ của phiếu SIPAS (Quyết định 1001/QĐ-BNV). SIPAS chính thức là cuộc điều tra xã hội học của Bộ Nội vụ; số liệu ở đây do người dân tự đánh giá và không thay thế cuộc điều tra đó.',
          en: 'The questions follow the service part of the SIPAS questionnaire (Decision 1001/QĐ-BNV). The official SIPAS is a survey of the Ministry of Home Affairs; the numbers here come from people who chose to rate, and do not stand in for it.',
        },
        {
          vi: `Cách tính đang dùng: ${id}, phiên bản ${version}. Đổi cách tính thì đổi phiên bản.`,
          en: `The method in use is ${id}, version ${version}. Whoever changes it changes the version.`,
        },
      ],
    },
  ],
});
