import { Duration, RemovalPolicy, SecretValue, Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  ClientAttributes,
  Mfa,
  OAuthScope,
  StringAttribute,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { langs } from '../lambdas/kernel/lang.ts';
import type { Settings } from './context-schema.ts';

/** The groups of the pool: the roles of staff and their permissions. */
const groups = {
  officer: 'Handles the petitions of one agency',
  head: 'Leads an agency: sees it and all below it, receives deadline alerts',
  leader: 'Leads the province: sees the own agency and all below it',
  auditor: 'Reads, changes nothing',
  admin: 'Keeps agencies, people and rules',
} as const;

const PASSWORD_LENGTH_MIN = 12;
const INVITATION_DAYS = 7;
const TOKEN_HOURS = 1;
/** One working day; then the second factor is required again. */
const SESSION_HOURS = 12;
const AGENCY_LENGTH_MAX = 64;

/** The issuer of staff tokens: a Cognito user pool, or the OpenID Connect provider of the context. */
export class StaffAuth extends Construct {
  readonly issuer: string;
  readonly audience: string[];
  readonly pool?: { readonly poolId: string; readonly clientId: string };
  /** The client with which people sign in on our own pages. */
  readonly signIn: { readonly clientId: string; readonly clientSecret?: string };

  constructor(scope: Construct, id: string, settings: Pick<Settings, 'auth' | 'domain' | 'signInHost'>) {
    super(scope, id);
    const { auth } = settings;
    if (auth !== undefined) {
      this.issuer = auth.issuer;
      this.audience = [...auth.audience];
      this.signIn = signInAt(auth);
      return;
    }

    const pool = this.#pool();
    const client = this.#client(pool);
    this.signIn = { clientId: this.#pagesClient(pool, settings).userPoolClientId };
    for (const [groupName, description] of Object.entries(groups)) {
      new CfnUserPoolGroup(this, groupName, { userPoolId: pool.userPoolId, groupName, description });
    }
    this.issuer = `https://cognito-idp.${Stack.of(this).region}.${Stack.of(this).urlSuffix}/${pool.userPoolId}`;
    this.audience = [client.userPoolClientId];
    this.pool = { poolId: pool.userPoolId, clientId: client.userPoolClientId };
  }

  #pool(): UserPool {
    const pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      customAttributes: { agency: new StringAttribute({ mutable: true, maxLen: AGENCY_LENGTH_MAX }) },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: PASSWORD_LENGTH_MIN,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(INVITATION_DAYS),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      userInvitation: {
        emailSubject: 'Thông tin tài khoản sử dụng hệ thống Lắng Nghe',
        emailBody: 'Tên đăng nhập: {username}<br>Mật khẩu tạm: {####}<br>Mật khẩu tạm có hiệu lực trong 7 ngày.',
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(pool).acknowledge({
      id: 'AwsSolutions-COG8',
      reason:
        'The Plus plan is billed per user and month; staff are invited by an administrator and always use a second factor.',
    });
    return pool;
  }

  /**
   * May read the agency attribute but not write it, or officers could move themselves to another agency. Cognito requires
   * one writable attribute, and rejects a list without an attribute that the pool requires; so the pool requires none.
   */
  #client(pool: UserPool): UserPoolClient {
    return pool.addClient('Staff', {
      authFlows: { userSrp: true, adminUserPassword: true },
      disableOAuth: true,
      generateSecret: false,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      idTokenValidity: Duration.hours(TOKEN_HOURS),
      accessTokenValidity: Duration.hours(TOKEN_HOURS),
      refreshTokenValidity: Duration.hours(SESSION_HOURS),
      readAttributes: new ClientAttributes()
        .withStandardAttributes({ fullname: true, email: true, emailVerified: true, locale: true })
        .withCustomAttributes('agency'),
      writeAttributes: NOTHING_TO_GAIN,
    });
  }

  /**
   * People sign in on the pages of Cognito, with the second factor, and come back to ours by authorization code and PKCE. A
   * client of its own: tokens of programs are not for pages. Without the name of the site, which only a first deployment
   * gives, no address to come back to is known, and nobody can sign in.
   */
  #pagesClient(
    pool: UserPool,
    { domain, signInHost = domain }: Pick<Settings, 'domain' | 'signInHost'>,
  ): UserPoolClient {
    pool.addDomain('SignIn', { cognitoDomain: { domainPrefix: `lang-nghe-${Stack.of(this).account}` } });
    const pages = langs.map((lang) => `https://${signInHost ?? NO_HOST}/${lang}/can-bo/dang-nhap`);
    return pool.addClient('Pages', {
      generateSecret: false,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
        callbackUrls: pages.map((page) => `${page}/xong`),
        logoutUrls: pages,
      },
      idTokenValidity: Duration.hours(TOKEN_HOURS),
      accessTokenValidity: Duration.hours(TOKEN_HOURS),
      refreshTokenValidity: Duration.hours(TOKEN_HOURS),
      readAttributes: new ClientAttributes()
        .withStandardAttributes({ fullname: true, locale: true })
        .withCustomAttributes('agency'),
      writeAttributes: NOTHING_TO_GAIN,
    });
  }
}

/** A host that cannot exist (RFC 2606): nobody else can receive what is sent there. */
const NO_HOST = 'site.invalid';
const NOTHING_TO_GAIN = new ClientAttributes().withStandardAttributes({ locale: true });

/** The client at another provider: the first audience, unless the context names one. */
function signInAt({ audience, clientId = audience[0] ?? '', clientSecret }: NonNullable<Settings['auth']>) {
  return {
    clientId,
    ...(clientSecret !== undefined && { clientSecret: SecretValue.secretsManager(clientSecret).unsafeUnwrap() }),
  };
}
