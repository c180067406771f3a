import { calendarLabels } from '../../calendar/labels.ts';
import { dayText, instantText } from '../../kernel/date-text.ts';
import { questionnaireLabels } from '../../ratings/domain/labels.ts';
import { methodLabels } from '../../scores/domain/labels.ts';
import { delayLabels } from './delay-labels.ts';
import type { Delayed, Judged } from './delayed.ts';
import { DOSSIERS, dossierFacts } from './dossier-facts.ts';
import type { Fact } from './fact.ts';
import { timelinessLabels } from './labels.ts';
import type { Report } from './report.ts';
import { restatementLabel } from './restated.ts';
import { ANSWERS, answerSatisfactionFacts, SERVICES, satisfactionFacts } from './satisfaction-facts.ts';
import type { Outcomes } from './timeliness.ts';
import { shareText } from './vietnamese.ts';
import { withouts } from './without.ts';

const ABOUT = 'Thông tin chung';
const PETITIONS = 'Phản ánh, kiến nghị';

/** What the facts are grouped under. */
export const factGroups = {
  ...{ about: ABOUT, petitions: PETITIONS, dossiers: DOSSIERS, services: SERVICES, answers: ANSWERS },
} as const;

/** Every fact of a report, one per row. */
export const factsOf = (report: Report): readonly Fact[] => [
  ...headFacts(report),
  ...petitionFacts(report.petitions),
  ...delayFacts(report.petitions),
  ...publicFacts(report.petitions.unrestricted),
  ...(report.dossiers ? dossierFacts(report.dossiers) : []),
  ...satisfactionFacts(report.ratings),
  ...answerSatisfactionFacts(report.answerRatings),
];

type Versioned = { readonly id: string; readonly version: string };

function headFacts({ from, to, builtAt, illustrative, agencies, methods, version, restated }: Report): Fact[] {
  const group = ABOUT;
  const { timeliness, scores, questionnaire, calendar } = methods;
  const noted = (indicator: string, note: string): Fact => ({ group, indicator, note });
  const versioned = (indicator: string, { id, version }: Versioned, label: string | undefined) =>
    noted(indicator, `${label ?? id}, phiên bản ${version}`);
  return [
    ...(illustrative ? [noted('Lưu ý', 'Dữ liệu minh họa, không phải số liệu thật')] : []),
    ...(restated ? [noted(`Phiên bản ${version}`, `${restatementLabel(restated).vi}`)] : []),
    noted('Từ ngày', dayText('vi', from)),
    noted('Đến ngày', dayText('vi', to)),
    noted('Số liệu cập nhật đến', instantText('vi', builtAt)),
    { ...noted('Số cơ quan được tính, kể cả cấp dưới, trực thuộc', agencies.join(' ')), value: agencies.length },
    versioned('Cách tính phản ánh, kiến nghị', timeliness, timelinessLabels[timeliness.id]?.vi),
    versioned('Cách tính mức độ hài lòng', scores, methodLabels[scores.id]?.vi),
    versioned('Bộ câu hỏi', questionnaire, questionnaireLabels[questionnaire.id]?.vi),
    versioned('Lịch làm việc', calendar, calendarLabels[calendar.id]?.vi),
  ];
}

function petitionFacts(petitions: Report['petitions']): Fact[] {
  const { received, answered, refusals, forwardedOut, withdrawn, merged, pending, published } = petitions;
  const { awaitingPublication } = petitions;
  return [
    count('Tiếp nhận: tổng số', received.total),
    part('Tiếp nhận: trong kỳ', received.new, received.total),
    part('Tiếp nhận: từ kỳ trước chuyển sang', received.carriedOver, received.total),
    part('Đã trả lời: tổng số', answered.total, received.total),
    part('Đã trả lời: đúng hạn', answered.onTime, answered.total),
    part('Đã trả lời: quá hạn', answered.late, answered.total),
    part('Không tiếp nhận', refusals.total, received.total),
    part('Không tiếp nhận: đúng hạn', refusals.onTime, refusals.total),
    part('Không tiếp nhận: quá hạn', refusals.late, refusals.total),
    part('Đã chuyển cơ quan có thẩm quyền', forwardedOut, received.total),
    part('Người gửi đã rút', withdrawn, received.total),
    part('Gộp với phản ánh khác cùng nội dung', merged.total, received.total),
    part('Gộp: trong hạn', merged.onTime, merged.total),
    part('Gộp: quá hạn', merged.late, merged.total),
    part('Đang xử lý: tổng số', pending.total, received.total),
    part('Đang xử lý: trong hạn', pending.inTime, pending.total),
    part('Đang xử lý: quá hạn', pending.overdue, pending.total),
    count('Công khai kết quả: tổng số', published.total),
    part('Công khai kết quả: đúng hạn', published.onTime, published.total),
    part('Công khai kết quả: quá hạn', published.late, published.total),
    count('Chờ công khai kết quả: tổng số', awaitingPublication.total),
    part('Chờ công khai kết quả: trong hạn', awaitingPublication.inTime, awaitingPublication.total),
    part('Chờ công khai kết quả: quá hạn', awaitingPublication.overdue, awaitingPublication.total),
  ];
}

/** What the public figures count: nothing that is or was for heads and leaders only. */
function publicFacts({ received, answered, refusals, pending, ...delayed }: Outcomes & Partial<Delayed>): Fact[] {
  const inPublic = (fact: Fact): Fact => ({ ...fact, group: `${group}: số liệu công khai` });
  return [
    count('Tiếp nhận: tổng số', received.total),
    part('Đã trả lời: đúng hạn', answered.onTime, answered.total),
    part('Không tiếp nhận: đúng hạn', refusals.onTime, refusals.total),
    part('Đang xử lý: trong hạn', pending.inTime, pending.total),
    ...publicDelayFacts(delayed),
  ].map(inPublic);
}

/** Files of before 2026.7 of the method do not have them. */
function publicDelayFacts({ pauses, extensions, withoutBoth }: Partial<Delayed>): readonly Fact[] {
  if (pauses === undefined || extensions === undefined || withoutBoth === undefined) return [];
  const { answered, refusals } = withoutBoth;
  return [
    part(`${delayLabels.pauses.vi}: đã trả lời, không tiếp nhận`, pauses.cases, answered.total + refusals.total),
    part(`${delayLabels.extensions.vi}: đã trả lời`, extensions.cases, answered.total),
    ...judgedFacts(withoutBoth, delayLabels.withoutBoth.vi),
  ];
}

const group = PETITIONS;
const count = (indicator: string, value: number): Fact => ({ group, indicator, value });
const part = (indicator: string, value: number, of: number): Fact => ({
  ...{ group, indicator, value, of },
  share: shareText(value, of),
});

/** What pauses and extensions did for the figures above, and these figures without it. */
function delayFacts(petitions: Report['petitions']): Fact[] {
  const { answered, refusals, pending, pauses, extensions } = petitions;
  const { vi: paused } = delayLabels.pauses;
  const { vi: extended } = delayLabels.extensions;
  return [
    part(`${paused}: đã trả lời, không tiếp nhận`, pauses.cases, answered.total + refusals.total),
    count(`${paused}: số ngày làm việc`, pauses.pausedWorkingDays),
    part(`${paused}: đang chờ người gửi bổ sung`, pauses.pending, pending.total),
    part(`${extended}: đã trả lời`, extensions.cases, answered.total),
    count(`${extended}: số ngày làm việc`, extensions.extendedWorkingDays),
    ...withouts.flatMap((which) => judgedFacts(petitions[which], delayLabels[which].vi)),
  ];
}

const judgedFacts = ({ answered, refusals, pending }: Judged, condition: string): Fact[] => [
  part(`Đã trả lời: đúng hạn ${condition}`, answered.onTime, answered.total),
  part(`Không tiếp nhận: đúng hạn ${condition}`, refusals.onTime, refusals.total),
  part(`Đang xử lý: trong hạn ${condition}`, pending.inTime, pending.total),
];
