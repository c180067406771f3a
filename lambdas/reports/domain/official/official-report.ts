import { type Issuer, nameAbove, officialName } from '../../../directory/domain/issuer.ts';
import { dayText, instantText } from '../../../kernel/date-text.ts';
import { periodName } from '../../../kernel/period-name.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { sentenceCase } from '../../../kernel/words.ts';
import type { OfficialReport, ReportPart } from '../../../letters/domain/official-report.ts';
import { MADE_UP } from '../about-facts.ts';
import type { Figures } from '../activities/activities.ts';
import type { PartOfReport } from '../part-columns.ts';
import type { Report } from '../report.ts';
import { activityAppendix } from './activity-appendix.ts';
import { activityText } from './activity-text.ts';
import { appendicesOf } from './appendices.ts';
import { dossierChanges } from './dossier-text.ts';
import { petitionChanges } from './petition-text.ts';
import { satisfactionChange } from './satisfaction-text.ts';
import { type Section, sectionsOf } from './sections.ts';
import type { TrendPeriod } from './trend.ts';

/** What the agency adds when it signs. */
export type Signed = {
  readonly number: string;
  readonly place: string;
  readonly on: LocalDate;
  readonly signer: { readonly name: string; readonly position: string };
  /** What went well and badly, why, and what it proposes. */
  readonly assessment: string;
};

export type OfficialFacts = {
  readonly report: Report;
  /** Of the period before, if it was counted by the same methods. */
  readonly before?: Report | undefined;
  readonly issuer: Issuer;
  readonly parts: readonly PartOfReport[];
  /** The periods up to this one, oldest first. */
  readonly trend: readonly TrendPeriod[];
  /** What the agency and those below counted themselves: apart from everything that the service counted. */
  readonly activities: Figures;
  /** A draft leaves room for it. */
  readonly signed?: Signed | undefined;
};

const DRAFT = 'DỰ THẢO: do hệ thống Lắng Nghe lập từ số liệu, chưa được ký ban hành';
const ROOM = '....................................................................................................';

/** The report of a period as the agency signs it. Vietnamese, as administrative documents are. */
export function officialReportOf(facts: OfficialFacts): OfficialReport {
  const { report, issuer, activities, signed } = facts;
  const notes = [...(signed === undefined ? [DRAFT] : []), ...(report.illustrative ? [MADE_UP.vi] : [])];
  const above = issuer.above && officialName(issuer.above);
  return {
    ...(signed && { number: signed.number, place: signed.place, on: signed.on, signer: signed.signer }),
    parent: nameAbove(issuer),
    agency: officialName(issuer.agency),
    subject: subjectOf(report),
    ...(above !== undefined && { receiver: above }),
    ...(notes.length > 0 && { note: notes.join('. ') }),
    body: bodyOf(facts),
    copies: [...(above === undefined ? [] : ['Như trên;']), 'Lưu: VT.'],
    appendices: [...appendicesOf(facts), ...activityAppendix(activities)],
  };
}

const subjectOf = ({ dossiers, period }: Report): string =>
  `Kết quả xử lý phản ánh, kiến nghị${dossiers === undefined ? '' : ', giải quyết thủ tục hành chính'} và mức độ hài lòng ${periodName('vi', period)}`;

function bodyOf(facts: OfficialFacts): readonly ReportPart[] {
  const { report, issuer, signed } = facts;
  const { from, to, builtAt } = report;
  const name = officialName(issuer.agency);
  const sections: readonly Section[] = [
    ...sectionsOf(report),
    { heading: 'Chỉ đạo, tập huấn, tiếp công dân, đối thoại, tuyên truyền', text: activityText(facts.activities) },
    { heading: 'So với kỳ trước', text: comparison(facts) },
    {
      heading: 'Đánh giá, nguyên nhân và kiến nghị',
      text: signed === undefined ? [ROOM, ROOM] : signed.assessment.split(/\n+/),
    },
  ];
  return [
    `${name} báo cáo kết quả ${periodName('vi', report.period)} (từ ngày ${dayText('vi', from)} đến ngày ${dayText('vi', to)}; số liệu cập nhật đến ${instantText('vi', builtAt)}, gồm ${report.agencies.length === 1 ? 'riêng cơ quan' : 'cả các cơ quan, đơn vị cấp dưới, trực thuộc'}) như sau:`,
    ...sections.flatMap(({ heading, text }, at) => [{ heading: `${at + 1}. ${heading}` }, ...text]),
    `Trên đây là báo cáo của ${name}./.`,
  ];
}

/** Only with a period that was counted by the same methods. */
function comparison({ report, before }: OfficialFacts): readonly string[] {
  if (before === undefined)
    return ['Không so sánh: kỳ trước không có báo cáo, hoặc được thống kê theo phương pháp khác.'];
  const service = satisfactionChange(report.ratings, before.ratings);
  const answers = satisfactionChange(report.answerRatings, before.answerRatings);
  return [
    `So với ${periodName('vi', before.period)}, ${petitionChanges(report.petitions, before.petitions)}.`,
    ...(report.dossiers && before.dossiers
      ? [`${sentenceCase(dossierChanges(report.dossiers, before.dossiers))}.`]
      : []),
    ...(service === undefined ? [] : [`Tỷ lệ hài lòng về chất lượng phục vụ ${service}.`]),
    ...(answers === undefined ? [] : [`Tỷ lệ hài lòng về việc trả lời phản ánh, kiến nghị ${answers}.`]),
  ];
}
