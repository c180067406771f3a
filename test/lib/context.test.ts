import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { ContextError, readContext } from '../../lib/context.ts';
import { contextKeys, isOwnKey } from '../../lib/context-schema.ts';
import { root } from './support.ts';

const valid = cdkJson.context;
const refusalOf = (context: Record<string, unknown>): string => {
  try {
    readContext({ ...valid, ...context });
    return '';
  } catch (error) {
    if (!(error instanceof ContextError)) throw error;
    return error.message;
  }
};

describe('the context', () => {
  test('of cdk.json is complete', () => {
    expect(readContext(valid)).toMatchObject({ rootAgency: 'H44', waf: false });
  });

  test('of the command line is read as what it spells', () => {
    const read = readContext({
      ...valid,
      throttleBurst: '7',
      waf: 'false',
      concurrency: '{"petitions-citizen":{"reserved":5}}',
      auth: '{"issuer":"https://id.example.vn","audience":["a"]}',
    });

    expect(read).toMatchObject({
      throttleBurst: 7,
      waf: false,
      concurrency: { 'petitions-citizen': { reserved: 5 } },
      auth: { issuer: 'https://id.example.vn', audience: ['a'] },
    });
  });

  test('passes over the keys of CDK itself', () => {
    expect(readContext({ ...valid, '@aws-cdk/core:anything': 1, 'aws:cdk:anything': 2 })).toEqual(readContext(valid));
  });

  test.each([
    ['mailFrm', 'Context key "mailFrm" is not known. Did you mean "mailFrom"?'],
    ['mailfrom', 'Did you mean "mailFrom"?'],
    ['mailsFrom', 'Did you mean "mailFrom"?'],
    ['nailFrom', 'Did you mean "mailFrom"?'],
    ['tables', 'Context key "tables" is not known. Known keys: rootAgency, '],
  ])('refuses the unknown key "%s" and helps', (key, sentence) => {
    expect(refusalOf({ [key]: 'x' })).toContain(sentence);
  });

  test.each<[string, unknown, string]>([
    ['rootAgency', 'h44', 'the code of the agency at the top of the tree, such as H44; got "h44"'],
    ['account', '12', 'an AWS account number of 12 digits; got "12"'],
    ['region', 'Hanoi', 'an AWS region such as ap-southeast-1; got "Hanoi"'],
    ['logRetentionDays', 91, 'a number of days that CloudWatch Logs knows (1, 3, 5'],
    ['throttleRatePerSecond', 0, 'a whole number from 1 to 10000; got 0'],
    ['throttleBurst', 'many', 'a whole number from 1 to 5000; got "many"'],
    [
      'throttleBurst',
      undefined,
      'a whole number from 1 to 5000; got nothing. Set it in cdk.json or with -c throttleBurst=…',
    ],
    ['concurrency', '{', 'an object such as {"petitions-citizen"'],
    ['concurrency', { nobody: { reserved: 1 } }, 'with names of functions'],
    ['alarmMail', 'nobody', 'an e-mail address; got "nobody"'],
    ['mailFrom', 'nobody', 'verified in Amazon SES; got "nobody"'],
    ['smsRoute', 'pigeon', 'aws, gateway or none; got "pigeon"'],
    ['smsOrigination', 'LANGNGHE', 'sender-id/NAME/VN, phone-number/ID or pool/ID'],
    ['smsOrigination', undefined, 'Context key "smsOrigination": needed because smsRoute is aws; got nothing'],
    ['smsRoute', 'gateway', 'Context key "smsGatewayUrl": needed because smsRoute is gateway'],
    ['smsRoute', 'gateway', 'Context key "smsGatewaySecret": needed because smsRoute is gateway'],
    ['smsGatewayUrl', 'http://sms.example.vn', 'the https URL of the SMS gateway'],
    ['operator', 'UBND', 'an object {"name": "…"'],
    ['operator', { name: 'UBND' }, 'Context key "operator.address"'],
    ['auth', 'cognito', 'an object {"issuer": "https://…", "audience": ["…"]}; got "cognito"'],
    ['auth', { issuer: 'http://id.example.vn', audience: ['a'] }, 'the https URL of an OpenID Connect issuer'],
    ['auth', { issuer: 'https://id.example.vn', audience: [] }, 'a list of at least one audience'],
    ['domain', 'example', 'a host name such as langnghe.example.vn; got "example"'],
    ['domain', 'a.example.vn', 'Context key "certificateArn": domain and certificateArn belong together'],
    [
      'certificateArn',
      'arn:aws:acm:us-east-1:123456789012:certificate/a',
      'Context key "domain": domain and certificateArn belong together',
    ],
    ['certificateArn', 'arn:aws:acm:ap-southeast-1:123456789012:certificate/a', 'a certificate in us-east-1'],
    ['routeMetrics', 'maybe', 'true or false; got "maybe"'],
    ['waf', 'maybe', 'true or false; got "maybe"'],
    ['waf', true, 'Context key "account": needed because waf is true'],
    ['waf', true, 'Context key "region": needed because waf is true'],
    ['wafRequestsPer5Minutes', 1, 'a whole number from 10 to 2000000; got 1'],
  ])('refuses %s = %j in a sentence', (key, value, sentence) => {
    expect(refusalOf({ [key]: value })).toContain(sentence);
  });

  test('reports every invalid setting at once', () => {
    expect(refusalOf({ waf: 'maybe', mailFrom: 'nobody', tables: 1 }).split('\n')).toHaveLength(3);
  });

  test('is documented key by key', () => {
    const [, settings = ''] = readFileSync(join(root, 'docs/operations.md'), 'utf8')
      .split(/^## /m)
      .filter((part) => /^(Deploy|Settings)/.test(part));
    const rows = settings.split('\n').filter((line) => line.startsWith('| `'));
    const documented = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, key]) => key));

    expect(documented.sort()).toEqual([...contextKeys].sort());
  });

  test('in cdk.json holds only keys that somebody reads', () => {
    expect(
      Object.keys(valid)
        .filter(isOwnKey)
        .filter((key) => !contextKeys.some((known) => known === key)),
    ).toEqual([]);
  });
});
