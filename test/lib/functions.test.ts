import { describe, expect, test } from 'vitest';
import { type FunctionSpec, limits, type TableSpec } from '../../lambdas/platform/module.ts';
import { functions, tables as tableSpecs } from '../../lambdas/service.ts';
import { listOf, type Resource, rightsOf, spell, synthesize } from './support.ts';

const stack = synthesize();
const specs = Object.entries<FunctionSpec>(functions);
const functionOf = (name: string) => stack.at(`/Functions/${name}/Function/Resource`);
const roleOf = (name: string) => stack.at(`/Functions/${name}/Role/Resource`);
const tableId = (name: string) => stack.at(`/Tables/${name}/Resource`).logicalId;
const rights = (name: string) => rightsOf(stack, roleOf(name).logicalId);

describe.each(specs)('function %s', (name, spec) => {
  const created = functionOf(name);

  test('runs on the chosen platform within the limits of its kind', () => {
    expect(created.Properties).toMatchObject({
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      MemorySize: spec.kind === 'stream' && 'heavy' in spec ? spec.heavy.memoryMb : limits[spec.kind].memoryMb,
      Timeout: limits[spec.kind].timeoutSeconds,
    });
    expect(created.Properties['ReservedConcurrentExecutions']).toBe(spec.kind === 'job' ? 1 : undefined);
    expect(created.Properties['Description']).toContain(spec.impact.slice(0, 50));
  });

  test('writes JSON lines to an encrypted log of its own that ends', () => {
    const log = stack.at(`/Functions/${name}/Log/Resource`);

    expect(created.Properties['LoggingConfig']).toMatchObject({ LogFormat: 'JSON', LogGroup: { Ref: log.logicalId } });
    expect(log.Properties['RetentionInDays']).toBe(90);
    expect(spell(log.Properties['KmsKeyId'])).toContain('StorageKey');
  });

  test('may do with tables exactly what its module says', () => {
    const expected = Object.entries(spec.tables).flatMap(([table, actions = []]) => {
      const indexes = (tableSpecs as Record<string, TableSpec>)[table]?.indexes ?? [];
      const arn = `<${tableId(table)}.Arn>`;
      return actions.flatMap((action) => [
        `dynamodb:${action} on ${arn}`,
        ...(action === 'Query' ? indexes.map((index) => `dynamodb:Query on ${arn}/index/${index.name}`) : []),
      ]);
    });
    const onTables = rights(name).filter((right) => right.startsWith('dynamodb:') && !right.includes('StreamArn'));

    expect(onTables).toEqual(expected.sort());
  });

  test('knows the tables it uses by name and no other', () => {
    const variables: Record<string, unknown> = created.Properties['Environment'].Variables;
    const named = Object.entries(variables).filter(([key]) => key.endsWith('_TABLE'));

    expect(named.map(([key, value]) => [key, spell(value)]).sort()).toEqual(
      Object.keys(spec.tables)
        .map((table) => [`${table.toUpperCase()}_TABLE`, `<${tableId(table)}>`])
        .sort(),
    );
    expect(variables['ROOT_AGENCY']).toBe('H44');
  });
});

describe('rights', () => {
  const log = (name: string) => `<${stack.at(`/Functions/${name}/Log/Resource`).logicalId}.Arn>`;

  test('intake may read and write petitions, files and quotas, read the directory, sign for files, write its log, and nothing else', () => {
    const files = `<${stack.at('/Attachments/Files/Resource').logicalId}.Arn>`;
    expect(rights('petitions-citizen')).toEqual(
      [
        `dynamodb:GetItem on <${tableId('petitions')}.Arn>`,
        `dynamodb:PutItem on <${tableId('petitions')}.Arn>`,
        `dynamodb:GetItem on <${tableId('attachments')}.Arn>`,
        `dynamodb:PutItem on <${tableId('attachments')}.Arn>`,
        `s3:GetObject on ${files}/files/*`,
        `s3:PutObject on ${files}/quarantine/*`,
        `dynamodb:GetItem on <${tableId('limits')}.Arn>`,
        `dynamodb:PutItem on <${tableId('limits')}.Arn>`,
        `dynamodb:Query on <${tableId('directory')}.Arn>`,
        `logs:CreateLogStream on ${log('petitions-citizen')}`,
        `logs:PutLogEvents on ${log('petitions-citizen')}`,
      ].sort(),
    );
  });

  test('only the opening of contacts and the notices to senders may decrypt, and only with the key of contacts', () => {
    const seal = stack.at('/Seal/Key/Resource').logicalId;
    const withKeys = specs.flatMap(([name]) =>
      rights(name).flatMap((right) => (right.startsWith('kms:') ? [`${name}: ${right}`] : [])),
    );

    expect(withKeys).toEqual([
      `petitions-contact: kms:Decrypt on <${seal}.Arn>`,
      `notices-inform: kms:Decrypt on <${seal}.Arn>`,
      `office-contact: kms:Decrypt on <${seal}.Arn>`,
    ]);
  });

  test('messages leave by exactly one address and one SMS sender', () => {
    const outward = rights('messages-deliver').filter((right) => /^(ses|sms-voice):/.test(right));

    const events = stack.at('/Arrivals/MailEvents/Resource').logicalId;
    expect(outward).toEqual([
      `ses:SendEmail on arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:configuration-set/<${events}>`,
      'ses:SendEmail on arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/example.vn',
      'ses:SendEmail on arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/lang-nghe@example.vn',
      'sms-voice:SendTextMessage on arn:<AWS::Partition>:sms-voice:<AWS::Region>:<AWS::AccountId>:sender-id/LANGNGHE/VN',
    ]);
  });

  test("only CDK's uploader and the roles for files, reports and letters have a wildcard, and no role has a managed policy", () => {
    const roles = stack.ofType('AWS::IAM::Role');
    const wild = roles.filter(({ logicalId }) => rightsOf(stack, logicalId).some((right) => right.includes('*')));

    expect(wild.map(({ path }) => path).sort()).toEqual([
      'LangNghe/Functions/office-reports/Role/Resource',
      'LangNghe/Functions/office-staff/Role/Resource',
      'LangNghe/Functions/pages-citizen/Role/Resource',
      ...['citizen', 'files', 'letters', 'staff'].map((each) => `LangNghe/Functions/petitions-${each}/Role/Resource`),
      'LangNghe/Functions/reports-build/Role/Resource',
      'LangNghe/Functions/reports-staff/Role/Resource',
      'LangNghe/Functions/reports-submissions/Role/Resource',
      'LangNghe/Site/Upload/Role/Resource',
    ]);
    expect(roles.filter(({ Properties }) => Properties['ManagedPolicyArns'] !== undefined)).toEqual([]);
  });

  test('no function shares its role with another', () => {
    const used = stack.ofType('AWS::Lambda::Function').map(({ Properties }) => spell(Properties['Role']));

    expect(new Set(used).size).toBe(used.length);
  });
});

describe('needs', () => {
  const variablesOf = (found: Resource): Record<string, unknown> => found.Properties['Environment'].Variables;

  test('intake gets its key as a setting that is resolved at deployment, and the public half of the seal', () => {
    const variables = variablesOf(functionOf('petitions-citizen'));

    expect(spell(variables['CODE_KEY'])).toMatch(/^\{\{resolve:secretsmanager:<CodeKey\w+>:SecretString:::\}\}$/);
    expect(spell(variables['SEAL_PUBLIC_KEY'])).toMatch(/^<SealPublicKey\w+\.PublicKey>$/);
  });

  test('the code key is 64 generated hexadecimal digits', () => {
    const [secret] = stack.ofType('AWS::SecretsManager::Secret');

    expect(secret?.Properties['GenerateSecretString']).toEqual({
      PasswordLength: 64,
      ExcludePunctuation: true,
      ExcludeUppercase: true,
      ExcludeCharacters: 'ghijklmnopqrstuvwxyz',
    });
  });

  test('only the functions that open contacts, and notices-inform, know the key that decrypts contacts', () => {
    const told = specs.filter(([name]) => 'SEAL_KEY_ID' in variablesOf(functionOf(name))).map(([name]) => name);

    expect(told).toEqual(['petitions-contact', 'notices-inform', 'office-contact']);
  });

  test('warnings are posted to the delivery queue by its URL', () => {
    expect(spell(variablesOf(functionOf('alerts-watch'))['DELIVERY_QUEUE_URL'])).toMatch(/^<DeliveryQueue\w+>$/);
    expect(rights('alerts-watch').some((right) => /^sqs:SendMessage on <DeliveryQueue/.test(right))).toBe(true);
  });

  test.each([
    [
      'aws',
      {},
      {
        SMS_ROUTE: 'aws',
        SMS_A_DAY: '2000',
        SMS_ABROAD: 'false',
        SMS_ORIGINATION: 'arn:<AWS::Partition>:sms-voice:<AWS::Region>:<AWS::AccountId>:sender-id/LANGNGHE/VN',
      },
    ],
    ['none', { smsRoute: 'none' }, { SMS_ROUTE: 'none', SMS_A_DAY: '2000', SMS_ABROAD: 'false' }],
    [
      'gateway',
      { smsRoute: 'gateway', smsGatewayUrl: 'https://sms.example.vn/send', smsGatewaySecret: 'sms/token' },
      {
        SMS_ROUTE: 'gateway',
        SMS_A_DAY: '2000',
        SMS_ABROAD: 'false',
        SMS_GATEWAY_URL: 'https://sms.example.vn/send',
        SMS_GATEWAY_TOKEN: '{{resolve:secretsmanager:sms/token:SecretString:::}}',
      },
    ],
  ])('SMS leave by the route "%s"', (route, context, expected) => {
    const chosen = synthesize(context);
    const found = chosen.at('/Functions/messages-deliver/Function/Resource');
    const sms = Object.entries(variablesOf(found)).filter(([key]) => key.startsWith('SMS_'));
    const mayText = rightsOf(chosen, chosen.at('/Functions/messages-deliver/Role/Resource').logicalId).filter((right) =>
      right.startsWith('sms-voice:'),
    );

    expect(Object.fromEntries(sms.map(([key, value]) => [key, spell(value)]))).toEqual(expected);
    expect(mayText).toHaveLength(route === 'aws' ? 1 : 0);
  });
});

describe('concurrency', () => {
  const chosen = synthesize({
    concurrency: { 'petitions-citizen': { reserved: 50, provisioned: 2 }, 'scores-roll-up': { reserved: 9 } },
  });

  test('keeps runs free and containers warm for a function, and the API calls the warm ones', () => {
    const [alias] = chosen.ofType('AWS::Lambda::Alias');
    const integrations = chosen
      .ofType('AWS::ApiGatewayV2::Integration')
      .map((each) => spell(each.Properties['IntegrationUri']));
    const mayCall = rightsOf(chosen, chosen.at('/Api/Caller/Resource').logicalId);

    expect(chosen.at('/petitions-citizen/Function/Resource').Properties['ReservedConcurrentExecutions']).toBe(50);
    expect(alias?.Properties['ProvisionedConcurrencyConfig']).toEqual({ ProvisionedConcurrentExecutions: 2 });
    expect(integrations).toContain(`<${alias?.logicalId}>`);
    expect(mayCall).toContain(`lambda:InvokeFunction on <${alias?.logicalId}>`);
  });

  test('leaves what must run alone, alone', () => {
    expect(chosen.at('/scores-roll-up/Function/Resource').Properties['ReservedConcurrentExecutions']).toBe(1);
  });
});

test('every function of the stack is one of lambdas/service.ts or serves a deployment', () => {
  const others = stack
    .ofType('AWS::Lambda::Function')
    .filter(({ path }) => !listOf(specs.map(([name]) => `/Functions/${name}/`)).some((part) => path.includes(part)));

  expect(others.map(({ path }) => path.replace(/[0-9A-F]{32}.*\//, '/')).sort()).toEqual([
    'LangNghe/Custom::CDKBucketDeployment/Resource',
    'LangNghe/Seal/public-key/Function/Resource',
  ]);
});
