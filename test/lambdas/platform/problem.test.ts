import { describe, expect, test } from 'vitest';
import { refuse } from '../../../lambdas/kernel/refusal.ts';
import { problem } from '../../../lambdas/platform/problem.ts';
import { platformRefusals } from '../../../lambdas/platform/refusals.ts';

const spec = (status: number) => ({ status, en: 'Not possible.', vi: 'Không thể thực hiện.' });
const bodyOf = ({ body }: { body?: string | undefined }) => JSON.parse(body ?? '');

describe('a refusal as a problem of RFC 9457', () => {
  test('has type, title, status, code and the request id, and is not cached', () => {
    const answer = problem(refuse('petition.notFound'), { 'petition.notFound': spec(404) }, 'request-1');

    expect(answer).toMatchObject({
      statusCode: 404,
      headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
    });
    expect(bodyOf(answer)).toStrictEqual({
      type: 'urn:problem:petition.notFound',
      title: 'Not possible.',
      status: 404,
      code: 'petition.notFound',
      requestId: 'request-1',
    });
  });

  test('carries the detail beside them', () => {
    const refusal = refuse('petition.versionConflict', { version: 7, detail: 'Read it again.' });

    expect(bodyOf(problem(refusal, { 'petition.versionConflict': spec(409) }, 'r'))).toMatchObject({
      status: 409,
      version: 7,
      detail: 'Read it again.',
    });
  });

  test('cannot be made to say something else by its detail', () => {
    const refusal = refuse('petition.illegalMove', {
      status: 'answered',
      code: 'x',
      type: 'x',
      title: 'x',
      requestId: 'x',
      legalFrom: ['submitted'],
    });

    expect(bodyOf(problem(refusal, { 'petition.illegalMove': spec(409) }, 'request-1'))).toStrictEqual({
      type: 'urn:problem:petition.illegalMove',
      title: 'Not possible.',
      status: 409,
      code: 'petition.illegalMove',
      requestId: 'request-1',
      legalFrom: ['submitted'],
    });
  });

  test.each(Object.entries(platformRefusals))('knows %s, whatever the operation lists', (code, { status, en }) => {
    const answer = problem(refuse(code), {}, 'r');

    expect(answer.statusCode).toBe(status);
    expect(bodyOf(answer).title).toBe(en);
  });

  test('has no status but what a contract lists: else the fault is ours', () => {
    expect(() => problem(refuse('petition.unheardOf'), { 'petition.notFound': spec(404) }, 'r')).toThrow(
      'The code petition.unheardOf is not among the refusals of its operation',
    );
  });

  test('has no request id if the request had none', () => {
    expect(bodyOf(problem(refuse('route.notFound'), {}, undefined))).not.toHaveProperty('requestId');
  });
});
