import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { environment, once } from '../../../lambdas/platform/config.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('the environment of a function', () => {
  const name = z.string().min(1);

  test('is what its schema says, and nothing else of the process', () => {
    vi.stubEnv('PETITIONS_TABLE', 'petitions-1');
    vi.stubEnv('SMS_ROUTE', 'gateway');

    const config = environment({
      PETITIONS_TABLE: name,
      SMS_ROUTE: z.enum(['aws', 'gateway']),
      MAIL_FROM_NOBODY: name.optional(),
    });

    expect(config()).toStrictEqual({ PETITIONS_TABLE: 'petitions-1', SMS_ROUTE: 'gateway' });
  });

  test('is not looked at before it is asked for, and then kept', () => {
    const config = environment({ PETITIONS_TABLE: name });
    vi.stubEnv('PETITIONS_TABLE', 'petitions-1');
    const first = config();
    vi.stubEnv('PETITIONS_TABLE', 'petitions-2');

    expect(config()).toBe(first);
  });

  test.each([
    ['missing', {}, 'PETITIONS_TABLE, SMS_ROUTE'],
    ['empty', { PETITIONS_TABLE: '', SMS_ROUTE: 'aws' }, 'PETITIONS_TABLE'],
    ['misspelt', { PETITIONS_TABLE: 'petitions', SMS_ROUTE: 'pigeon' }, 'SMS_ROUTE'],
  ])('with a variable that is %s is a fault that names it and not its value', (_, env, named) => {
    for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, value);
    const config = environment({ PETITIONS_TABLE: name, SMS_ROUTE: z.enum(['aws', 'gateway']) });

    expect(config).toThrow(new Error(`The environment lacks or misspells: ${named}`));
    expect(config).not.toThrow(/pigeon/);
  });

  test('that was put right is read again after the fault', () => {
    const config = environment({ PETITIONS_TABLE: name });

    expect(config).toThrow();
    vi.stubEnv('PETITIONS_TABLE', 'petitions-1');
    expect(config()).toStrictEqual({ PETITIONS_TABLE: 'petitions-1' });
  });
});

describe('what is built once', () => {
  test('is built on first use and kept, be it nothing at all', () => {
    const build = vi.fn(() => undefined);
    const built = once(build);

    expect(build).not.toHaveBeenCalled();
    expect([built(), built()]).toStrictEqual([undefined, undefined]);
    expect(build).toHaveBeenCalledOnce();
  });

  test('is built again after a failure', () => {
    const build = vi.fn(() => 'client').mockImplementationOnce(() => expect.fail('no network'));
    const built = once(build);

    expect(built).toThrow('no network');
    expect(built()).toBe('client');
  });
});
