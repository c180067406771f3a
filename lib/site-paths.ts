/** CloudFront's own limit for the code of a function. */
const CODE_BYTES_MAX = 10_240;

/** Where the pages begin. With a slash behind it a start page is no route of the API, and is typed all the same. */
const STARTS = { '/': '/vi', '/vi/': '/vi', '/en/': '/en' };

/**
 * Code of the CloudFront function that stands before the bucket: `/` leads to the Vietnamese pages, `/docs` means
 * `/docs.html` or `/docs/index.html`, and an unknown path is answered with our own page.
 *
 * Not CloudFront's custom error responses: those would also replace the API's own 403 and 404 documents.
 */
export function sitePathsCode(paths: readonly string[], notFoundPage: string): string {
  const code = `var paths = ${JSON.stringify(Object.fromEntries(paths.map((path) => [path, 1])))};
var starts = ${JSON.stringify(STARTS)};
var notFound = ${JSON.stringify(notFoundPage)};
function handler(event) {
  var request = event.request;
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
