import { levelLabels } from '../../../ratings/domain/labels.ts';
import { methodLabels } from '../../../scores/domain/labels.ts';
import type { Method, Topic } from '../topic.ts';

export const howScoresAreMade = ({ id, version, satisfiedFrom, suppressUnder }: Method): Topic => ({
  title: { vi: 'Cách tính điểm', en: 'How scores are calculated' },
  lead: {
    vi: 'Mỗi số liệu công khai đều ghi rõ dựa trên bao nhiêu lượt đánh giá và được tính theo cách nào.',
    en: 'Every published figure says how many ratings it is based on and how it was calculated.',
  },
  sections: [
    {
      heading: { vi: 'Nguồn số liệu', en: 'Where the figures come from' },
      blocks: [
        {
          vi: 'Từ người dân đánh giá sau khi làm thủ tục, và từ người gửi phản ánh, kiến nghị đánh giá câu trả lời. Người đánh giá chọn một trong năm mức:',
          en: 'From people who rate a visit or a procedure, and from senders of petitions who rate the answer. They choose one of five levels:',
        },
        [...levelLabels].reverse(),
        {
          vi: 'Số liệu được tính lại từ chính các lượt đánh giá, không cộng dồn, nên gửi trùng không bị tính hai lần. Lượt đánh giá mới có trong kết quả sau vài phút.',
          en: 'Figures are recalculated from the ratings themselves, so that nothing is counted twice. A new rating appears in the results within minutes.',
        },
      ],
    },
    {
      heading: { vi: 'Hai số liệu chính', en: 'The two main figures' },
      blocks: [
        [
          {
            vi: `Tỷ lệ hài lòng: số lượt trả lời ở mức “${levelLabels[satisfiedFrom - 1]?.vi}” trở lên, chia cho tổng số lượt trả lời.`,
            en: `Satisfied: the number of answers at “${levelLabels[satisfiedFrom - 1]?.en}” or above, divided by all answers.`,
          },
          {
            vi: 'Chỉ số trung bình: điểm trung bình của các mức (1 đến 5), quy đổi thang 100.',
            en: 'Mean index: the average level (1 to 5), converted to a scale of 100.',
          },
        ],
        {
          vi: 'Câu hỏi bỏ trống không được tính. Bên cạnh tỷ lệ có khoảng tin cậy 95% (Wilson): càng ít lượt đánh giá, khoảng này càng rộng.',
          en: 'Questions left blank are not counted. The share has a 95% confidence interval (Wilson): the fewer the ratings, the wider it is.',
        },
      ],
    },
    {
      heading: { vi: 'Khi có quá ít người đánh giá', en: 'When few people have rated' },
      blocks: [
        {
          vi: `Dưới ${suppressUnder} lượt thì không công khai mức độ hài lòng, để không ai đoán được người đã đánh giá chọn mức nào. Khi cần, số liệu nhỏ kế tiếp cũng được ẩn để tránh suy ra từ tổng số.`,
          en: `With fewer than ${suppressUnder} ratings no satisfaction is shown, so that nobody can tell what a person chose. If the hidden figure could be worked out from a total, the next smallest is hidden too.`,
        },
      ],
    },
    {
      heading: { vi: 'Kỳ tính', en: 'Periods' },
      blocks: [
        {
          vi: 'Theo ngày, tuần, tháng, quý, sáu tháng và năm; và theo kỳ báo cáo từ ngày 15 tháng trước đến ngày 14.',
          en: 'Day, week, month, quarter, half-year and year; and reporting periods from the 15th of one month to the 14th of the next.',
        },
      ],
    },
    {
      heading: { vi: '“Kiểu SIPAS” không phải là SIPAS', en: '“SIPAS style” is not SIPAS' },
      blocks: [
        {
          vi: 'Bộ câu hỏi dựa theo phần dịch vụ của phiếu SIPAS (Quyết định 1001/QĐ-BNV). SIPAS chính thức là cuộc điều tra xã hội học của Bộ Nội vụ; số liệu ở đây do người dân tự đánh giá và không thay thế cuộc điều tra đó.',
          en: 'The questions follow the service part of the SIPAS questionnaire (Decision 1001/QĐ-BNV). The official SIPAS is a survey by the Ministry of Home Affairs. The figures here come from people who chose to rate, and do not replace that survey.',
        },
        {
          vi: `Phương pháp đang dùng: ${methodLabels[id]?.vi ?? id}, phiên bản ${version}. Khi cách tính thay đổi, phiên bản thay đổi theo.`,
          en: `Method in use: ${methodLabels[id]?.en ?? id}, version ${version}. The version changes whenever the method does.`,
        },
      ],
    },
  ],
});
