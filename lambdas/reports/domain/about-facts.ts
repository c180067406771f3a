import { calendarLabels } from '../../calendar/labels.ts';
import { dayText, instantText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Words } from '../../kernel/words.ts';
import { questionnaireLabels } from '../../ratings/domain/labels.ts';
import { methodLabels } from '../../scores/domain/labels.ts';
import type { WordedFact } from './fact.ts';
import { timelinessLabels } from './labels.ts';
import type { Report } from './report.ts';
import { restatementLabel } from './restated.ts';

export const ABOUT: Words = { vi: 'Thông tin chung', en: 'About this report' };
const group = ABOUT;

export const MADE_UP: Words = { vi: 'Dữ liệu minh họa, không phải số liệu thật', en: 'Made-up data, not real figures' };

type Versioned = { readonly id: string; readonly version: string };

/** The days of a report, what it covers, until when data is in it, and the methods that it was counted by. */
export function aboutFacts(report: Report): readonly WordedFact[] {
  const { from, to, builtAt, illustrative, agencies, methods, version, restated } = report;
  const { timeliness, scores, questionnaire, calendar } = methods;
  return [
    ...(illustrative ? [noted(words.notice, MADE_UP)] : []),
    ...(restated ? [noted({ vi: `Phiên bản ${version}`, en: `Version ${version}` }, restatementLabel(restated))] : []),
    noted(words.from, inBoth(dayText, from)),
    noted(words.to, inBoth(dayText, to)),
    noted(words.cutOff, inBoth(instantText, builtAt)),
    { ...noted(words.agencies, inBoth(itself, agencies.join(' '))), value: agencies.length },
    versioned(words.petitions, timeliness, timelinessLabels[timeliness.id]),
    versioned(words.satisfaction, scores, methodLabels[scores.id]),
    versioned(words.questionnaire, questionnaire, questionnaireLabels[questionnaire.id]),
    versioned(words.calendar, calendar, calendarLabels[calendar.id]),
  ];
}

const words = {
  notice: { vi: 'Lưu ý', en: 'Note' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  cutOff: { vi: 'Số liệu cập nhật đến', en: 'Includes the data known at' },
  agencies: { vi: 'Số cơ quan được tính, kể cả cấp dưới, trực thuộc', en: 'Agencies counted, with all below' },
  petitions: { vi: 'Cách tính phản ánh, kiến nghị', en: 'Method for petitions' },
  satisfaction: { vi: 'Cách tính mức độ hài lòng', en: 'Method for satisfaction' },
  questionnaire: { vi: 'Bộ câu hỏi', en: 'Questionnaire' },
  calendar: { vi: 'Lịch làm việc', en: 'Working calendar' },
} as const satisfies Record<string, Words>;

const noted = (indicator: Words, note: Words): WordedFact => ({ group, indicator, note });

const versioned = (indicator: Words, { id, version }: Versioned, label: Words = { vi: id, en: id }): WordedFact =>
  noted(indicator, { vi: `${label.vi}, phiên bản ${version}`, en: `${label.en}, version ${version}` });

const inBoth = (text: (lang: Lang, of: string) => string, of: string): Words => ({
  vi: text('vi', of),
  en: text('en', of),
});

const itself = (_: Lang, text: string): string => text;
