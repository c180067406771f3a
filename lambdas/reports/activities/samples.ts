import { activityList } from '../domain/activities/list.ts';
import { enteredByAgency } from '../domain/labels-of-activities.ts';
import { REPORT_ID } from '../samples.ts';

export const figuresSample = {
  guidance: { value: 2, evidence: '12/KH-UBND ngày 06/10/2026; 215/UBND-VP ngày 20/10/2026' },
  trainings: { value: 0, evidence: 'Sổ theo dõi đào tạo, bồi dưỡng năm 2026' },
};

const by = { id: 'head-100', name: 'Nguyễn Hữu Thành', agency: 'H44.100' };

export const enteredSample = () => ({
  ...{ id: REPORT_ID, agency: 'H44.100', period: '2026-10', note: enteredByAgency, isFrozen: false },
  list: { id: activityList.id, version: activityList.version },
  ...{ version: 1, actions: ['enter' as const] },
  items: activityList.items.map(({ id, label, unit, most }) => ({
    ...{ id, label, unit, most },
    ...Object.entries(figuresSample).find(([of]) => of === id)?.[1],
  })),
  changes: [{ at: '2026-11-05T02:00:00.000Z', by, version: 1, before: { guidance: {}, trainings: {} } }],
});
