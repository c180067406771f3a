import { AdminError } from './admin-error.ts';
import { apiClient } from './api-client.ts';

type Options = { readonly url: string; readonly json: boolean };
type Surroundings = { readonly token: string | undefined; readonly print: (text: string) => void };

/** What the API answers, as far as it is shown; its reference describes all of it. */
type Due = { readonly dueOn: string; readonly provisional: boolean };
type Change = { readonly code: string; readonly agency: string; readonly from: Due; readonly to: Due };
type Preview = {
  readonly calendar: { readonly id: string; readonly version: string };
  readonly changes: readonly Change[];
  readonly checked: number;
  readonly isComplete: boolean;
};

/** `deadlines`: which deadlines the calendar that is deployed would change: the nightly job does, some 20,000 petitions a night. It changes nothing. */
export async function showDeadlines({ url, json }: Options, { token, print }: Surroundings): Promise<void> {
  if (token === undefined || token === '') {
    throw new AdminError('Set LANG_NGHE_TOKEN to the ID token of an administrator of the root agency.');
  }
  const api = apiClient(url, token, 'Nothing was changed; run the command again.');
  const preview = await api.json<Preview>('/v1/staff/outdatedDeadlines');
  print(json ? JSON.stringify(preview, null, 2) : shown(preview));
}

function shown({ calendar, changes, checked, isComplete }: Preview): string {
  const rows = changes.map(({ code, agency, from, to }) => `  ${code}  ${agency}  ${dueText(from)} → ${dueText(to)}`);
  return [
    `By the calendar ${calendar.id} ${calendar.version}, ${changes.length} deadlines of ${checked} open petitions looked at will be changed by the nightly job.`,
    ...rows,
    ...(isComplete
      ? []
      : ['The preview stopped at 1,000 petitions or 100 changes. The job goes on each night until all are right.']),
  ].join('\n');
}

const dueText = ({ dueOn, provisional }: Due) => (provisional ? `${dueOn} (provisional)` : dueOn);
