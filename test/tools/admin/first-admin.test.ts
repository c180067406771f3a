import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  NotAuthorizedException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { beforeEach, describe, expect, test } from 'vitest';
import { firstAdmin } from '../../../tools/admin/first-admin.ts';
import { mockClient } from '../../support/mock-client.ts';

const cognito = mockClient(CognitoIdentityProviderClient);
const options = { email: 'an@example.vn', agency: 'H44', name: 'Nguyễn Văn An', pool: 'ap-southeast-1_AbCdEf123' };
const user = { UserPoolId: options.pool, Username: options.email };
const exists = new UsernameExistsException({ message: 'exists', $metadata: {} });
beforeEach(() => {
  cognito.reset();
  cognito.on(AdminCreateUserCommand).resolves({});
  cognito.on(AdminAddUserToGroupCommand).resolves({});
});

describe('npm run admin -- first-admin', () => {
  test('creates the user with a verified address and the agency, in the group of administrators', async () => {
    expect(await firstAdmin({ ...options, name: options.name.normalize('NFD') })).toContain('was created');
    expect(cognito.commandCalls(AdminCreateUserCommand).map(({ args }) => args[0].input)).toStrictEqual([
      {
        ...user,
        UserAttributes: [
          { Name: 'email', Value: 'an@example.vn' },
          { Name: 'email_verified', Value: 'true' },
          { Name: 'name', Value: 'Nguyễn Văn An' },
          { Name: 'custom:agency', Value: 'H44' },
        ],
        DesiredDeliveryMediums: ['EMAIL'],
      },
    ]);
    expect(cognito.commandCalls(AdminAddUserToGroupCommand).map(({ args }) => args[0].input)).toStrictEqual([
      { ...user, GroupName: 'admin' },
    ]);
  });

  test('finishes a run that broke off: the user exists at the same agency', async () => {
    cognito.on(AdminCreateUserCommand).rejects(exists);
    cognito.on(AdminGetUserCommand).resolves({ UserAttributes: [{ Name: 'custom:agency', Value: 'H44' }] });

    expect(await firstAdmin(options)).toContain('existed and is now administrator of H44');
    expect(cognito.commandCalls(AdminAddUserToGroupCommand)).toHaveLength(1);
  });

  test.each([[{ UserAttributes: [{ Name: 'custom:agency', Value: 'H44.100' }] }], [{}]])(
    'leaves a user of another agency alone: %j',
    async (answer) => {
      cognito.on(AdminCreateUserCommand).rejects(exists);
      cognito.on(AdminGetUserCommand).resolves(answer);

      await expect(firstAdmin(options)).rejects.toThrow('an@example.vn exists at another agency. Nothing was changed.');
      expect(cognito.commandCalls(AdminAddUserToGroupCommand)).toHaveLength(0);
    },
  );

  test('says what AWS refuses', async () => {
    cognito.on(AdminCreateUserCommand).rejects(new NotAuthorizedException({ message: 'No rights', $metadata: {} }));
    await expect(firstAdmin(options)).rejects.toThrow('AWS refused: NotAuthorizedException: No rights');
    cognito.on(AdminCreateUserCommand).rejects(new TypeError('a fault'));
    await expect(firstAdmin(options)).rejects.toThrow('a fault');
  });

  test.each([
    ['a pool', { pool: 'pool' }, '--pool must be the id of a user pool'],
    ['an agency', { agency: '44' }, '--agency must be the code of an agency'],
  ])('needs %s', async (_, wrong, message) => {
    await expect(firstAdmin({ ...options, ...wrong })).rejects.toThrow(message);
    expect(cognito.calls()).toHaveLength(0);
  });
});
