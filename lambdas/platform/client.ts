import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { viewerOf } from './viewer.ts';

/** What the gateway knows about a client: its address, and the cookies of its browser. */
export function clientOf(event: APIGatewayProxyEventV2) {
  const { cookies = [] } = event;
  return { address: viewerOf(event).address, cookies: Object.fromEntries(cookies.map(pairOf)) };
}

function pairOf(cookie: string): readonly [string, string] {
  const [name = '', ...value] = cookie.split('=');
  return [name.trim(), value.join('=')];
}
