import * as dynamodb from '@aws-sdk/client-dynamodb';
import * as kms from '@aws-sdk/client-kms';
import * as sqs from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import * as leanDynamodb from '../../../../lambdas/platform/lean/dynamodb.ts';
import * as leanKms from '../../../../lambdas/platform/lean/kms.ts';
import * as leanSqs from '../../../../lambdas/platform/lean/sqs.ts';
import { lean } from '../../../../lib/lean.ts';

test.each([
  ['dynamodb', leanDynamodb, dynamodb],
  ['kms', leanKms, kms],
  ['sqs', leanSqs, sqs],
])('the lean client of %s has no name that the SDK has not', (service, ours, sdk) => {
  expect(Object.keys(sdk)).toEqual(expect.arrayContaining(Object.keys(ours)));
  expect(lean('lambdas').instead).toHaveProperty([`@aws-sdk/client-${service}`]);
});
