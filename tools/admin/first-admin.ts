import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  CognitoIdentityProviderServiceException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { AdminError } from './admin-error.ts';

export type FirstAdmin = {
  readonly email: string;
  readonly agency: string;
  readonly name: string;
  readonly pool: string;
  readonly region?: string;
};

const GROUP = 'admin';
const POOL = /^(?<region>[a-z]{2}(?:-[a-z]+)+-\d)_[A-Za-z0-9]+$/;
const AGENCY = /^[A-Z]\d{2}(\.[0-9A-Z]+)*$/;
const AGENCY_ATTRIBUTE = 'custom:agency';

/**
 * `first-admin`: creates an administrator, who gets an e-mail with a password for the first sign-in. A second run finishes
 * one that broke off. A user of another agency is left alone. Returns what was done.
 */
export async function firstAdmin({ email, agency, name, pool, region }: FirstAdmin): Promise<string> {
  const ownRegion = POOL.exec(pool)?.groups?.['region'];
  if (ownRegion === undefined)
    throw new AdminError('--pool must be the id of a user pool, such as ap-southeast-1_AbCdEf123.');
  if (!AGENCY.test(agency)) throw new AdminError('--agency must be the code of an agency, such as H44.');

  const client = new CognitoIdentityProviderClient({ region: region ?? ownRegion });
  const user = { UserPoolId: pool, Username: email };
  try {
    const isNew = await createUser(client, { ...user, name, agency });
    await client.send(new AdminAddUserToGroupCommand({ ...user, GroupName: GROUP }));
    return `${email} ${isNew ? 'was created and is' : 'existed and is now'} administrator of ${agency}. The first sign-in asks for a new password and a second factor.`;
  } catch (error) {
    if (!(error instanceof CognitoIdentityProviderServiceException)) throw error;
    throw new AdminError(`AWS refused: ${error.name}: ${error.message}`, { cause: error });
  } finally {
    client.destroy();
  }
}

type NewUser = {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly name: string;
  readonly agency: string;
};

/** False if the user exists already, at the same agency. */
async function createUser(client: CognitoIdentityProviderClient, { name, agency, ...user }: NewUser): Promise<boolean> {
  const attributes = {
    email: user.Username,
    email_verified: 'true',
    name: name.normalize('NFC'),
    [AGENCY_ATTRIBUTE]: agency,
  };
  const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
  try {
    await client.send(new AdminCreateUserCommand({ ...user, UserAttributes, DesiredDeliveryMediums: ['EMAIL'] }));
    return true;
  } catch (error) {
    if (!(error instanceof UsernameExistsException)) throw error;
    const { UserAttributes: existing = [] } = await client.send(new AdminGetUserCommand(user));
    const isAt = existing.some(({ Name, Value }) => Name === AGENCY_ATTRIBUTE && Value === agency);
    if (!isAt) throw new AdminError(`${user.Username} exists at another agency. Nothing was changed.`);
    return false;
  }
}
