import { type ApiCall, apiClient } from './api-client.ts';
import { directoryPlan } from './plan/directory-plan.ts';
import { administrator } from './plan/staff.ts';

/** The agencies and their people only, through the API of a fresh stack: the start of `--empty` and of every journey test. */
export async function loadDirectory(url: string): Promise<void> {
  const { agencies, people } = directoryPlan({ isIllustrative: false });
  const client = apiClient(url);
  try {
    const { id: sub, roles: role, agency, name } = administrator();
    const { token } = await client.send({
      ...{ method: 'POST', path: '/_local/token' },
      body: { role, agency, name, sub },
    });
    const put = (path: string, body: unknown): ApiCall => ({
      ...{ method: 'PUT', path: `/v1/staff/${path}`, body },
      headers: { authorization: `Bearer ${token}` },
    });
    // One after the other: a function caches the tree for a minute, unless it changed it itself.
    for (const { params, body } of agencies) await client.send(put(`agencies/${params.code}`, body));
    for (const { params, body } of people) await client.send(put(`people/${params.id}`, body));
  } finally {
    client.close();
  }
}
