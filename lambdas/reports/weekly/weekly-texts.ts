import { dayText } from '../../kernel/date-text.ts';
import { overdueLabels, stageDueLabels } from '../domain/labels-of-lateness.ts';
import type { ReminderStage } from '../domain/weekly/open-late.ts';
import { slowMethod } from '../domain/weekly/slow.ts';
import type { Named, OverdueDossiers, OverdueFindings, Silent } from './weekly-summary.ts';

const shareText = ({ n, d }: { readonly n: number; readonly d: number }) => `${n}/${d}`;
const days = (median: number | undefined) => `${median ?? '-'}`;

type LateLine = {
  readonly code: string;
  readonly stage: ReminderStage;
  readonly dueOn: string;
  readonly workingDaysLate: number;
  readonly agency: string;
  readonly link: string;
};

/** What the message consists of. */
export const weeklyTexts = {
  vi: {
    greeting: (name: string) => `Kính gửi Ông/Bà ${name},`,
    late: ({ code, stage, dueOn, workingDaysLate, agency, link }: LateLine) =>
      `- ${code}: ${stageDueLabels[stage].vi} ${dueOn}, ${overdueLabels.vi(workingDaysLate)}; ${agency}\n  ${link}`,
    more: (count: number) => `Và ${count} việc khác.`,
    slowTitle: `Trả lời chậm trong ${slowMethod.weeks} tuần qua (so với ${slowMethod.ownWeeks} tuần trước đó của chính cơ quan và với các cơ quan cùng cấp):`,
    slow: ({ name, recent, before, peers }: Named) =>
      `- ${name.vi}: trung vị ${days(recent.medianDays)} ngày làm việc (n = ${recent.answered}; trước ${days(before.medianDays)}, cùng cấp ${days(peers.medianDays)}); trễ hạn ${shareText(recent.late)} (trước ${shareText(before.late)}, cùng cấp ${shareText(peers.late)})`,
    silentTitle: 'Chưa trả lời văn bản đôn đốc:',
    silent: ({ name, number, workingDaysLate }: Silent) =>
      `- ${name.vi}: văn bản số ${number}, quá hạn trả lời ${workingDaysLate} ngày làm việc`,
    dossiersTitle: 'Hồ sơ thủ tục hành chính đang giải quyết quá hạn (theo lần thống kê gần nhất):',
    dossiers: ({ name, overdue, unexplained, withoutApology }: OverdueDossiers) =>
      `- ${name.vi}: ${overdue} hồ sơ; chưa giải trình ${unexplained}; chưa có văn bản xin lỗi ${withoutApology}`,
    findingsTitle: 'Kiến nghị sau thanh tra, kiểm tra quá hạn khắc phục:',
    findings: ({ name, overdue, since }: OverdueFindings) =>
      `- ${name.vi}: ${overdue} kiến nghị; hạn sớm nhất ${dayText('vi', since)}`,
    moreAgencies: (count: number) => `Và ${count} cơ quan khác.`,
    closing: `Phản ánh về hành vi cán bộ và phản ánh bị hạn chế người xem không có trong danh sách này.

Trân trọng.
Hệ thống Lắng Nghe
(Thư được gửi tự động mỗi tuần một lần; vui lòng không trả lời thư này.)
`,
  },
  en: {
    greeting: (name: string) => `Dear ${name},`,
    late: ({ code, stage, dueOn, workingDaysLate, agency, link }: LateLine) =>
      `- ${code}: ${stageDueLabels[stage].en} ${dueOn}, ${overdueLabels.en(workingDaysLate)}; ${agency}\n  ${link}`,
    more: (count: number) => `And ${count} more.`,
    slowTitle: `Slow to answer in the last ${slowMethod.weeks} weeks (compared with the ${slowMethod.ownWeeks} weeks before of the agency itself, and with its peers):`,
    slow: ({ name, recent, before, peers }: Named) =>
      `- ${name.en}: median ${days(recent.medianDays)} working days (n = ${recent.answered}; before ${days(before.medianDays)}, peers ${days(peers.medianDays)}); late ${shareText(recent.late)} (before ${shareText(before.late)}, peers ${shareText(peers.late)})`,
    silentTitle: 'Reminder letters not answered:',
    silent: ({ name, number, workingDaysLate }: Silent) =>
      `- ${name.en}: letter ${number}, late by ${workingDaysLate} working days`,
    dossiersTitle: 'Dossiers that are open and overdue (by their last count):',
    dossiers: ({ name, overdue, unexplained, withoutApology }: OverdueDossiers) =>
      `- ${name.en}: ${overdue}; not explained ${unexplained}; without an apology ${withoutApology}`,
    findingsTitle: 'Findings of inspections and audits that are not remedied by their day:',
    findings: ({ name, overdue, since }: OverdueFindings) =>
      `- ${name.en}: ${overdue}; earliest day ${dayText('en', since)}`,
    moreAgencies: (count: number) => `And ${count} more agencies.`,
    closing: `Petitions about conduct and restricted petitions are not in this list.

Lắng Nghe
(This message is sent automatically once a week. Please do not reply.)
`,
  },
} as const;
