import { type DossierDue, dueKind } from '../../../dossiers/domain/labels-of-due.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { sentenceCase, type Words } from '../../../kernel/words.ts';

const words = {
  early: { vi: 'kết thúc trước hạn', en: 'ended early' },
  onTime: { vi: 'kết thúc đúng hạn', en: 'ended on time' },
  noDue: { vi: 'không có hạn trả kết quả', en: 'no due day' },
  stopped: { vi: 'tạm dừng, chờ bổ sung giấy tờ', en: 'stopped, waiting for your documents' },
  askedTwice: { vi: 'quá hạn: yêu cầu bổ sung lần thứ hai', en: 'overdue: documents were asked for twice' },
  today: { vi: 'hạn hôm nay', en: 'due today' },
  justLate: { vi: 'đã quá hạn, chưa đủ một ngày làm việc', en: 'overdue, by less than a working day' },
} as const satisfies Record<string, Words>;

const plural = (count: number) => (count === 1 ? 'working day' : 'working days');
const days = {
  left: {
    vi: (count: number) => `còn ${count} ngày làm việc`,
    en: (count: number) => `${count} ${plural(count)} left`,
  },
  overdue: {
    vi: (count: number) => `quá hạn ${count} ngày làm việc`,
    en: (count: number) => `${count} ${plural(count)} overdue`,
  },
  late: {
    vi: (count: number) => `kết thúc chậm ${count} ngày làm việc`,
    en: (count: number) => `ended ${count} ${plural(count)} late`,
  },
  asked: { vi: (day: string) => `Yêu cầu ${day}`, en: (day: string) => `Asked for on ${day}` },
  supplied: { vi: (day: string) => `đã bổ sung ${day}`, en: (day: string) => `supplied on ${day}` },
  waiting: { vi: () => 'chưa bổ sung', en: () => 'not supplied yet' },
} as const satisfies Record<string, Words<(value: never) => string>>;

/** `16/11/2026 (quá hạn 3 ngày làm việc)`; undefined for a dossier that is not counted. */
export function dueText(lang: Lang, due: DossierDue, today: LocalDate): string | undefined {
  const text = standingText(lang, due, today);
  if (text === undefined || due.dueOn === undefined) return text && sentenceCase(text);
  return `${dayText(lang, due.dueOn)} (${text})`;
}

function standingText(lang: Lang, due: DossierDue, today: LocalDate): string | undefined {
  const { workingDaysLeft = 0, workingDaysLate = 0 } = due;
  const kind = dueKind(due, today);
  switch (kind) {
    case 'notCounted':
      return undefined;
    case 'endedLate':
      return days.late[lang](workingDaysLate);
    case 'overdue':
      return workingDaysLate > 0 ? days.overdue[lang](workingDaysLate) : words.justLate[lang];
    case 'left':
      return workingDaysLeft > 0 ? days.left[lang](workingDaysLeft) : words.today[lang];
    default:
      return words[kind][lang];
  }
}

type Supplement = { readonly askedOn: LocalDate; readonly suppliedOn?: LocalDate | undefined };

/** `Yêu cầu 04/11/2026, đã bổ sung 11/11/2026`. */
export function supplementText(lang: Lang, { askedOn, suppliedOn }: Supplement): string {
  const supplied = suppliedOn === undefined ? days.waiting[lang]() : days.supplied[lang](dayText(lang, suppliedOn));
  return `${days.asked[lang](dayText(lang, askedOn))}, ${supplied}`;
}
