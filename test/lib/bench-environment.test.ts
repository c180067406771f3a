import { expect, test } from 'vitest';
import { benchEnvironment } from '../../bench/stub/environment.ts';
import { synthesize } from './support.ts';

/** Of the deployment, and of SMS by AWS; a function does without them. */
const OPTIONAL = ['AWS_CA_BUNDLE', 'OPERATOR', 'ORIGIN_SECRETS', 'SITE_HOST', 'SMS_ORIGINATION'];

test('the bench gives its functions every variable that the stack gives them, or it would stop at one that starts without', () => {
  const given = new Set(
    synthesize()
      .ofType('AWS::Lambda::Function')
      .flatMap(({ Properties }) => Object.keys(Properties['Environment']?.Variables ?? {})),
  );

  const known = Object.keys(benchEnvironment('http://127.0.0.1:1'));
  expect([...given].filter((name) => !known.includes(name) && !OPTIONAL.includes(name)).sort()).toEqual([]);
});
