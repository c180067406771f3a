import { UPLOAD_PATH } from '../lambdas/platform/upload-path.ts';

/** The limit of CloudFront for the code of a function. */
const CODE_BYTES_MAX = 10_240;

/** The start pages. With a trailing slash they are not routes of the API, but people type them. */
const STARTS = { '/': '/vi', '/vi/': '/vi', '/en/': '/en' };

/**
 * Code of the CloudFront function in front of the bucket: redirects `/` to the Vietnamese pages, maps `/docs` to
 * `/docs.html` or `/docs/index.html`, and returns the 404 page for an unknown path. S3 takes uploads at the root of a bucket.
 *
 * Custom error responses of CloudFront are not used, because they would also replace the 403 and 404 of the API.
 */
export function sitePathsCode(paths: readonly string[], notFoundPage: string): string {
  const code = `var paths = ${JSON.stringify(Object.fromEntries(paths.map((path) => [path, 1])))};
var starts = ${JSON.stringify(STARTS)};
var notFound = ${JSON.stringify(notFoundPage)};
function handler(event) {
  var request = event.request;
  if (request.uri === '${UPLOAD_PATH}') {
    request.uri = '/';
    return request;
  }
  if (Object.prototype.hasOwnProperty.call(starts, request.uri)) {
    return { statusCode: 302, statusDescription: 'Found', headers: { location: { value: starts[request.uri] } } };
  }
  var path = request.uri.replace(/\\/$/, '');
  var candidates = [request.uri, path + '.html', path + '/index.html'];
  for (var i = 0; i < candidates.length; i++) {
    if (Object.prototype.hasOwnProperty.call(paths, candidates[i])) {
      request.uri = candidates[i];
      return request;
    }
  }
  return {
    statusCode: 404,
    statusDescription: 'Not Found',
    headers: { 'content-type': { value: 'text/html; charset=utf-8' } },
    body: { encoding: 'text', data: notFound },
  };
}
`;
  const bytes = Buffer.byteLength(code);
  if (bytes <= CODE_BYTES_MAX) return code;
  throw new Error(
    `The site has too many paths for a CloudFront function: ${bytes} bytes of ${CODE_BYTES_MAX}. Put files that need no rewriting under a behaviour of their own in lib/site.ts.`,
  );
}
