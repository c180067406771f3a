import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { environment, once } from '../../../lambdas/platform/config.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('the environment of a function', () => {
  const name = z.string().min(1);

  test('has the variables of its schema and no others', () => {
    vi.stubEnv('PETITIONS_TABLE', 'petitions-1');
    vi.stubEnv('SMS_ROUTE', 'gateway');

    const config = environment({
      PETITIONS_TABLE: name,
      SMS_ROUTE: z.enum(['aws', 'gateway']),
      MAIL_FROM_NOBODY: name.optional(),
    });

    expect(config()).toStrictEqual({ PETITIONS_TABLE: 'petitions-1', SMS_ROUTE: 'gateway' });
  });

  test('is read on the first call and then cached', () => {
    const config = environment({ PETITIONS_TABLE: name });
    vi.stubEnv('PETITIONS_TABLE', 'petitions-1');
    const first = config();
    vi.stubEnv('PETITIONS_TABLE', 'petitions-2');

    expect(config()).toBe(first);
  });

  test.each([
    ['missing', {}, 'PETITIONS_TABLE, SMS_ROUTE'],
    ['empty', { PETITIONS_TABLE: '', SMS_ROUTE: 'aws' }, 'PETITIONS_TABLE'],
    ['invalid', { PETITIONS_TABLE: 'petitions', SMS_ROUTE: 'pigeon' }, 'SMS_ROUTE'],
  ])('with a variable that is %s throws an error that names it and not its value', (_, env, named) => {
    for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, value);
    const config = environment({ PETITIONS_TABLE: name, SMS_ROUTE: z.enum(['aws', 'gateway']) });

    expect(config).toThrow(new Error(`Missing or invalid environment variables: ${named}`));
    expect(config).not.toThrow(/pigeon/);
  });

  test('is read again after an error', () => {
    const config = environment({ PETITIONS_TABLE: name });

    expect(config).toThrow();
    vi.stubEnv('PETITIONS_TABLE', 'petitions-1');
    expect(config()).toStrictEqual({ PETITIONS_TABLE: 'petitions-1' });
  });
});

describe('once', () => {
  test('calls build on first use and caches the result, even undefined', () => {
    const build = vi.fn(() => undefined);
    const built = once(build);

    expect(build).not.toHaveBeenCalled();
    expect([built(), built()]).toStrictEqual([undefined, undefined]);
    expect(build).toHaveBeenCalledOnce();
  });

  test('calls build again after an error', () => {
    const build = vi.fn(() => 'client').mockImplementationOnce(() => expect.fail('no network'));
    const built = once(build);

    expect(built).toThrow('no network');
    expect(built()).toBe('client');
  });
});
