import { describe, expect, test } from 'vitest';
import type { Endpoint, Route } from '../../../lambdas/platform/operation.ts';
import { reply } from '../../../lambdas/platform/operation.ts';
import { pathsBelow } from '../../../lambdas/platform/paths-below.ts';
import { httpEvent } from '../../support/http-event.ts';

const endpoint = (method: Route['method'], path: `/${string}`): Endpoint => ({
  route: { id: `pages.${path}`, method, path, summary: 'A page' },
  access: 'public',
  refuses: {},
  handle: async () => reply(200, ''),
});

const endpoints = [
  endpoint('GET', '/vi/{path+}'),
  endpoint('GET', '/vi/phan-anh/{code}'),
  endpoint('GET', '/vi/phan-anh/moi'),
  endpoint('POST', '/vi/phan-anh/{code}/rut'),
  endpoint('GET', '/vi'),
];
const asked = (routeKey: string, rawPath: string) => {
  const found = pathsBelow('/vi').find(endpoints, { ...httpEvent({ routeKey }), rawPath });
  return found && [found.endpoint.route.path, found.event.pathParameters, found.event.routeKey];
};

describe('the endpoint of a request', () => {
  test('is left to the route of the gateway where that names a page', () => {
    expect(asked('GET /vi', '/vi')).toBeUndefined();
  });

  test.each([
    ['GET', '/vi/phan-anh/moi', '/vi/phan-anh/moi', {}],
    ['GET', '/vi/phan-anh/PAKN-1', '/vi/phan-anh/{code}', { code: 'PAKN-1' }],
    ['GET', '/vi/phan-anh/a%20b', '/vi/phan-anh/{code}', { code: 'a b' }],
    ['GET', '/vi/phan-anh/%E0%A4', '/vi/phan-anh/{code}', { code: '%E0%A4' }],
    ['POST', '/vi/phan-anh/PAKN-1/rut', '/vi/phan-anh/{code}/rut', { code: 'PAKN-1' }],
    ['GET', '/vi/phan-anh/PAKN-1/rut', '/vi/{path+}', { path: 'phan-anh/PAKN-1/rut' }],
    ['GET', '/vi/phan-anh/', '/vi/{path+}', { path: 'phan-anh/' }],
  ])('is found by its path where one route is for all of them: %s %s', (method, path, found, params) => {
    expect(asked(`${method} /vi/{path+}`, path)).toEqual([found, params, `${method} ${found}`]);
  });

  test('is not found where no endpoint has the path', () => {
    expect(asked('POST /vi/{path+}', '/vi/phan-anh')).toBeUndefined();
  });
});
