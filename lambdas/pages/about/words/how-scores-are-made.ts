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
          vi: 'Mức độ hài lòng về chất lượng phục vụ và về việc trả lời phản ánh, kiến nghị là hai số liệu riêng, không cộng vào nhau.',
          en: 'Satisfaction with services and with answers to petitions are two separate figures, which are never added.',
        },
        {
          vi: 'Chỉ tính lượt đánh giá được kiểm chứng: từ thiết bị đã đăng ký, từ đường dẫn cấp riêng cho hồ sơ, từ số điện thoại của hồ sơ, hoặc bằng mã xác nhận của phản ánh, kiến nghị. Lượt đánh giá mở, không kiểm chứng, được nêu riêng và không phải là điểm.',
          en: 'Only proven ratings count: from a registered device, by a link issued for the dossier, from the phone of the dossier, or with the receipt of the petition. Open, unverified ratings are listed apart and are no score.',
        },
        {
          vi: 'Số liệu được tính lại từ chính các lượt đánh giá, không cộng dồn, nên gửi trùng không bị tính hai lần. Lượt đánh giá mới được công bố theo từng nhóm ít nhất 5 người.',
          en: 'Figures are recalculated from the ratings themselves, so that nothing is counted twice. New ratings are published in groups of at least 5 people.',
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
          vi: 'Câu hỏi bỏ trống không được tính. Bên cạnh tỷ lệ có khoảng Wilson 95%: khoảng sai số do ngẫu nhiên, với giả định người đánh giá là mẫu ngẫu nhiên; càng ít lượt đánh giá, khoảng này càng rộng. Thực tế người đánh giá tự nguyện tham gia, nên khoảng này không cho biết tỷ lệ của mọi người được phục vụ.',
          en: 'Questions left blank are not counted. Beside the share is a 95% Wilson interval: the range of chance as if those who rated were a random sample; the fewer the ratings, the wider it is. In fact people choose whether to rate, so the interval does not tell the share among everyone who was served.',
        },
      ],
    },
    {
      heading: { vi: 'Phản ánh, kiến nghị đúng hạn', en: 'Petitions handled in time' },
      blocks: [
        {
          vi: 'Tỷ lệ xử lý đúng hạn: số phản ánh, kiến nghị đã trả lời hoặc không tiếp nhận không quá ngày hết hạn, chia cho tổng số đã trả lời hoặc không tiếp nhận trong kỳ. Số liệu lấy từ báo cáo tháng, tính từ ngày 05 của tháng sau.',
          en: 'Handled in time: petitions that were answered or refused by their due day, divided by all that were answered or refused in the period. The figures are those of the monthly reports, which are built from the 5th of the next month.',
        },
        {
          vi: 'Bảng điều hành của cơ quan dùng tỷ lệ trả lời đúng hạn: số đã trả lời đúng hạn, chia cho tổng số đã trả lời. Thứ hạng đơn vị ở đó chia cho tổng số đã trả lời hoặc đang quá hạn cuối kỳ, để việc không trả lời không làm tăng thứ hạng. Chỉ xếp hạng đơn vị có đủ số phản ánh như vậy; các đơn vị có khoảng Wilson 95% giao nhau được xếp cùng khoảng hạng.',
          en: 'The boards of agencies use the share answered on time: answered by the due day, divided by all that were answered. Ranks on them divide by all that were answered or are overdue at the end of the period, so that no rank is gained by not answering. Only agencies with enough of these are ranked, and those whose 95% Wilson intervals overlap share places.',
        },
        {
          vi: 'Không tính phản ánh về hành vi của cán bộ, công chức và nội dung đã hoặc từng bị khóa vì có dấu hiệu tố cáo, để số liệu không làm lộ có phản ánh như vậy.',
          en: 'Petitions about the conduct of officials, and those that are or were locked as possible denunciations, are left out, so that no figure shows that there is one.',
        },
      ],
    },
    {
      heading: { vi: 'Khi có quá ít người đánh giá', en: 'When few people have rated' },
      blocks: [
        {
          vi: `Số liệu chỉ được công bố theo từng nhóm ít nhất ${suppressUnder} người chưa có trong số liệu trước đó. Vì vậy, dù so sánh nhiều kỳ, nhiều kênh, nhiều cơ quan hay nhiều thời điểm, cũng không suy ra được ý kiến của nhóm dưới ${suppressUnder} người. Phần còn lại, nhiều nhất ${suppressUnder - 1} người mỗi nửa tháng của một cơ quan, được tính ở kỳ dài hơn. Theo ngày và theo tuần chỉ công bố số lượt.`,
          en: `Figures are published only in groups of at least ${suppressUnder} people who were in no earlier figure. So however many periods, channels, agencies or times are compared, nobody can work out the opinions of fewer than ${suppressUnder} people. The rest, at most ${suppressUnder - 1} people per agency and half-month, is included in a longer period. For days and weeks only the number of ratings is published.`,
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
        {
          vi: 'Số liệu của một kỳ được chốt vào ngày thứ năm sau khi kỳ kết thúc. Nếu sau đó còn nhận được lượt đánh giá, số liệu được cập nhật thành phiên bản mới, có ghi rõ thời điểm và lý do.',
          en: 'The figures of a period become final on the fifth day after its end. If ratings arrive later, they are updated as a new version that states the time and the reason.',
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
