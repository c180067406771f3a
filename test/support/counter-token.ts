import type { LocalStack } from './local-stack.ts';

/** The token of a counter of an agency, as its QR code contains it. */
export async function counterTokenOf(stack: LocalStack, agency: string): Promise<string> {
  const token = await stack.token('admin', 'H44');
  const path = `/v1/staff/agencies/${agency}/counters/quay-1`;
  const { body } = await stack.api('PUT', path, { token, body: { name: 'Quầy số 1' } });
  return String(body['token']);
}
