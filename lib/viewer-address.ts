/**
 * Code of the CloudFront function in front of the API: passes on the address that the viewer connected from, over whatever
 * the viewer sent under that name. The origin request policy that leaves out `Host`, which API Gateway needs, cannot send
 * CloudFront's own header.
 */
export const viewerAddressCode = `function handler(event) {
  var request = event.request;
  request.headers['x-viewer-address'] = { value: event.viewer.ip };
  return request;
}
`;
