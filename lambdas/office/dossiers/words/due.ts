import type { Outcome } from '../../../dossiers/domain/outcome.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { endedLateText, lateText, leftText, type Nearness } from '../../words/due.ts';

export type DossierDue = {
  readonly status: string;
  readonly outcome?: Outcome | undefined;
  readonly dueOn?: LocalDate | undefined;
  readonly workingDaysLeft?: number | undefined;
  readonly workingDaysLate?: number | undefined;
};

/** As many working days are left when a dossier is in the view `dueSoon`. */
const SOON = 3;

const words = {
  notCounted: { vi: 'Không tính thời hạn', en: 'Not counted' },
  early: { vi: 'Kết thúc trước hạn', en: 'Ended early' },
  onTime: { vi: 'Kết thúc đúng hạn', en: 'Ended on time' },
  noDue: { vi: 'Không có hạn trả kết quả', en: 'No due day' },
  stopped: { vi: 'Tạm dừng, chờ bổ sung giấy tờ', en: 'Stopped, waiting for documents' },
  again: { vi: 'Quá hạn: yêu cầu bổ sung lần thứ hai', en: 'Overdue: documents were asked for twice' },
} as const satisfies Record<string, Words>;

/** How near the due day is, for the mark and the colour; the words say the same. */
export function dossierNearness({ status, outcome, dueOn, workingDaysLeft = 0 }: DossierDue): Nearness {
  if (outcome === 'overdue') return 'late';
  if (outcome === undefined) return 'stopped';
  if (outcome !== 'inTime') return 'ended';
  if (status === 'needsSupplement') return 'stopped';
  return dueOn !== undefined && workingDaysLeft <= SOON ? 'soon' : 'later';
}

/** `Quá hạn 3 ngày làm việc`. A dossier whose day has not passed is overdue while it waits for a second supplement. */
export function dossierDueText(lang: Lang, due: DossierDue, today: LocalDate): string {
  const { status, outcome, dueOn, workingDaysLeft = 0, workingDaysLate = 0 } = due;
  switch (outcome) {
    case undefined:
      return words.notCounted[lang];
    case 'early':
      return words.early[lang];
    case 'onTime':
      return (dueOn === undefined ? words.noDue : words.onTime)[lang];
    case 'late':
      return endedLateText(lang, workingDaysLate);
    case 'overdue':
      return dueOn === undefined || dueOn >= today ? words.again[lang] : lateText(lang, workingDaysLate);
    case 'inTime':
      if (status === 'needsSupplement') return words.stopped[lang];
      return dueOn === undefined ? words.noDue[lang] : leftText(lang, workingDaysLeft);
  }
}
