import { apiClient } from './api-client.ts';

type Words = { readonly vi: string; readonly en: string };
type Field = { readonly label: Words; readonly before?: string; readonly after?: string };

/** What `POST /v1/staff/imports` answers; the reference of the API describes it. */
export type Imported = {
  readonly counts: Readonly<Record<'new' | 'changed' | 'unchanged' | 'bad', number>>;
  readonly digest?: string;
  readonly changes: readonly {
    readonly line: number;
    readonly entry: string;
    readonly state: string;
    readonly fields: readonly Field[];
  }[];
  readonly problems: readonly { readonly line?: number; readonly column: string; readonly message: Words }[];
  readonly written?: number;
};

/** Sends a sheet to the service at `url`. Throws an AdminError that says what a person can do. */
export function importClient(url: string, token: string): (body: object) => Promise<Imported> {
  const api = apiClient(url, token, 'What was written stays; run the command again.');
  return (body) => api.post('/v1/staff/imports', body);
}
