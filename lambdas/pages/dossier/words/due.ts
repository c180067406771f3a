import type { Outcome } from '../../../dossiers/domain/outcome.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { sentenceCase, type Words } from '../../../kernel/words.ts';

type Due = {
  readonly status: string;
  readonly outcome?: Outcome | undefined;
  readonly dueOn?: LocalDate | undefined;
  readonly workingDaysLeft?: number | undefined;
  readonly workingDaysLate?: number | undefined;
};

const words = {
  early: { vi: 'kết thúc trước hạn', en: 'ended early' },
  onTime: { vi: 'kết thúc đúng hạn', en: 'ended on time' },
  noDue: { vi: 'Không có hạn trả kết quả', en: 'No due day' },
  stopped: { vi: 'tạm dừng, chờ bổ sung giấy tờ', en: 'stopped, waiting for your documents' },
  again: { vi: 'quá hạn: yêu cầu bổ sung lần thứ hai', en: 'overdue: documents were asked for twice' },
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
export function dueText(lang: Lang, due: Due, today: LocalDate): string | undefined {
  const { outcome, dueOn } = due;
  if (outcome === undefined) return undefined;
  const said = saidOf(lang, { ...due, outcome }, today);
  return dueOn === undefined ? sentenceCase(said ?? words.noDue[lang]) : `${dayText(lang, dueOn)} (${said})`;
}

function saidOf(lang: Lang, due: Due & { readonly outcome: Outcome }, today: LocalDate): string | undefined {
  const { status, outcome, dueOn, workingDaysLeft = 0, workingDaysLate = 0 } = due;
  if (outcome === 'overdue' && (dueOn === undefined || dueOn >= today)) return words.again[lang];
  if (dueOn === undefined) return undefined;
  switch (outcome) {
    case 'early':
    case 'onTime':
      return words[outcome][lang];
    case 'late':
      return days.late[lang](workingDaysLate);
    case 'overdue':
      return workingDaysLate > 0 ? days.overdue[lang](workingDaysLate) : words.justLate[lang];
    case 'inTime':
      if (status === 'needsSupplement') return words.stopped[lang];
      return workingDaysLeft > 0 ? days.left[lang](workingDaysLeft) : words.today[lang];
  }
}

type Supplement = { readonly askedOn: LocalDate; readonly suppliedOn?: LocalDate | undefined };

/** `Yêu cầu 04/11/2026, đã bổ sung 11/11/2026`. */
export function supplementText(lang: Lang, { askedOn, suppliedOn }: Supplement): string {
  const supplied = suppliedOn === undefined ? days.waiting[lang]() : days.supplied[lang](dayText(lang, suppliedOn));
  return `${days.asked[lang](dayText(lang, askedOn))}, ${supplied}`;
}
