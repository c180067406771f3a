/**
 * Code of the CloudFront function in front of the API: passes on the address that the viewer connected from and the host
 * that it asked for, over whatever the viewer sent under these names. The origin request policy that leaves out `Host`,
 * which API Gateway needs, cannot send CloudFront's own headers.
 */
export const viewerRequestCode = `function handler(event) {
  var request = event.request;
  request.headers['x-viewer-address'] = { value: event.viewer.ip };
  request.headers['x-viewer-host'] = { value: request.headers.host ? request.headers.host.value : '' };
  return request;
}
`;
