import { type DossierDue, dueKind } from '../../../dossiers/domain/labels-of-due.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { endedLateText, lateText, leftText, type Nearness } from '../../words/due.ts';

/** As many working days are left when a dossier is in the view `dueSoon`. */
const SOON = 3;

const words = {
  notCounted: { vi: 'Không tính thời hạn', en: 'Not counted' },
  early: { vi: 'Kết thúc trước hạn', en: 'Ended early' },
  onTime: { vi: 'Kết thúc đúng hạn', en: 'Ended on time' },
  noDue: { vi: 'Không có hạn trả kết quả', en: 'No due day' },
  stopped: { vi: 'Tạm dừng, chờ bổ sung giấy tờ', en: 'Stopped, waiting for documents' },
  askedTwice: { vi: 'Quá hạn: yêu cầu bổ sung lần thứ hai', en: 'Overdue: documents were asked for twice' },
} as const satisfies Record<string, Words>;

/** How near the due day is, for the mark and the colour; the words say the same. */
export function dossierNearness({ status, outcome, dueOn, workingDaysLeft = 0 }: DossierDue): Nearness {
  if (outcome === 'overdue') return 'late';
  if (outcome === undefined) return 'stopped';
  if (outcome !== 'inTime') return 'ended';
  if (status === 'needsSupplement') return 'stopped';
  return dueOn !== undefined && workingDaysLeft <= SOON ? 'soon' : 'later';
}

/** `Quá hạn 3 ngày làm việc`. */
export function dossierDueText(lang: Lang, due: DossierDue, today: LocalDate): string {
  const { workingDaysLeft = 0, workingDaysLate = 0 } = due;
  const kind = dueKind(due, today);
  switch (kind) {
    case 'endedLate':
      return endedLateText(lang, workingDaysLate);
    case 'overdue':
      return lateText(lang, workingDaysLate);
    case 'left':
      return leftText(lang, workingDaysLeft);
    default:
      return words[kind][lang];
  }
}
