import { type Check, failed, ok, skipped, warning } from './check.ts';
import { type Answer, answeredText, itemsOf, type Probe } from './probe.ts';

type Asked = {
  readonly ask: Probe;
  /** Of the API without CloudFront, if its address is known. */
  readonly askDirect: Probe | undefined;
  readonly isHttps: boolean;
  /** The version of the source that the command is part of. */
  readonly version: string;
};

/** What anybody can see of the service, from outside. */
export async function publicChecks({ ask, askDirect, isHttps, version }: Asked): Promise<readonly Check[]> {
  const [home, agencies, reference, signIn] = await Promise.all([
    ask('/vi'),
    ask('/v1/agencies'),
    ask('/openapi.json'),
    ask('/vi/can-bo/dang-nhap'),
  ]);
  return [
    siteCheck(home),
    headersCheck(home, isHttps),
    apiCheck(agencies),
    directoryCheck(agencies),
    referenceCheck(reference, version),
    await bypassCheck(askDirect),
    signInCheck(signIn),
  ];
}

const isPage = ({ status, headers }: Answer) =>
  status === 200 && headers.get('content-type')?.startsWith('text/html') === true;

function siteCheck(home: Answer): Check {
  if (isPage(home)) return ok('site', 'The site is reachable.');
  const remedy = 'Look at the alarms and the log of the function, then at the distribution.';
  return failed('site', `The page /vi ${answeredText(home)}.`, { remedy, chapter: 'pages-citizen' });
}

const EXPECTED = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'x-frame-options'];

function headersCheck(home: Answer, isHttps: boolean): Check {
  if (home.status === 0) return skipped('headers', 'Security headers could not be read.', 'Make the site reachable.');
  const expected = isHttps ? [...EXPECTED, 'strict-transport-security'] : EXPECTED;
  const missing = expected.filter((name) => !home.headers.has(name));
  if (missing.length === 0) return ok('headers', 'Pages have their security headers.');
  const remedy = 'Call the address of SiteUrl: CloudFront adds these headers. If it is that address, deploy again.';
  return failed('headers', `Pages lack the headers ${missing.join(', ')}.`, { remedy, chapter: 'Deploy' });
}

function apiCheck(agencies: Answer): Check {
  if (agencies.status === 200) return ok('api', 'The API is reachable.');
  const remedy = 'Look at the alarms and the log of the function.';
  return failed('api', `GET /v1/agencies ${answeredText(agencies)}.`, { remedy, chapter: 'directory-public' });
}

function directoryCheck(agencies: Answer): Check {
  if (agencies.status !== 200) return skipped('directory', 'Agencies could not be read.', 'Make the API reachable.');
  const { length } = itemsOf(agencies);
  if (length > 0) return ok('directory', `The directory has ${length} ${length === 1 ? 'agency' : 'agencies'}.`);
  const remedy = 'Import the agencies and their people.';
  const chapter = 'Agencies, people and procedures from a sheet';
  return failed('directory', 'The directory is empty: nobody can choose an agency.', { remedy, chapter });
}

function referenceCheck(reference: Answer, version: string): Check {
  const { openapi, info } = reference.body as { openapi?: unknown; info?: { version?: unknown } };
  if (reference.status !== 200 || typeof openapi !== 'string') {
    const remedy = 'Deploy again: the file is uploaded with the pages.';
    return failed('openapi', `/openapi.json ${answeredText(reference)}.`, { remedy, chapter: 'Deploy' });
  }
  const deployed = `${info?.version}`;
  if (deployed === version) return ok('openapi', `The reference of the API is that of version ${version}.`);
  const remedy = 'Check out the source of the deployed version, or deploy this one.';
  return warning('openapi', `The deployed version is ${deployed}, this source is ${version}.`, {
    ...{ remedy, chapter: 'Deploy' },
  });
}

async function bypassCheck(askDirect: Probe | undefined): Promise<Check> {
  if (askDirect === undefined) {
    return skipped(
      'bypass',
      'Whether the API refuses requests around CloudFront was not tried.',
      'Give --api-url the output ApiUrl of the stack. A local stack has no such address.',
    );
  }
  const answer = await askDirect('/v1/agencies');
  if (answer.status === 403 && answer.body['code'] === 'request.bypassed') {
    return ok('bypass', 'The API refuses requests that come around CloudFront.');
  }
  const remedy =
    'The limits by address do not hold there: check the origin secret, and renew it with `originGeneration`.';
  const state = answer.status === 200 ? failed : warning;
  return state('bypass', `A request around CloudFront ${answeredText(answer)}; 403 request.bypassed was expected.`, {
    ...{ remedy, chapter: 'Floods' },
  });
}

function signInCheck(signIn: Answer): Check {
  if (isPage(signIn)) return ok('sign-in', 'The sign-in page of staff is reachable.');
  const remedy = 'Look at the alarms and the log of the function.';
  return failed('sign-in', `The page /vi/can-bo/dang-nhap ${answeredText(signIn)}.`, {
    ...{ remedy, chapter: 'office-sign-in' },
  });
}
