import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { localStack } from '../../test/support/local-stack.ts';

/** A working day of the demo. */
const NOW = '2026-11-20T02:30:00.000Z';
const TEXT = /^(?:text|image\/svg|application\/(?:javascript|json))/;

/** What CloudFront passes on. */
const KEPT = ['content-type', 'content-security-policy', 'cache-control', 'location'];

/** The whole site on this machine behind two servers that compress as CloudFront does: as it is, and as `linked` makes it. */
export async function siteServers() {
  const stack = await localStack({ now: NOW });
  const [inline, linked] = [await serve(stack.url, (html) => html), await serve(stack.url, await linkedTo(stack.url))];
  return {
    url: stack.url,
    inline: urlOf(inline),
    linked: urlOf(linked),
    close: async () => {
      inline.close();
      linked.close();
      await stack.close();
    },
  };
}

/** The same page with its whole style in a file of its own, and with the two files of the font loaded first. */
async function linkedTo(url: string): Promise<(html: string) => string> {
  const style = await (await fetch(`${url}/site.css`)).text();
  const fonts = [...style.matchAll(/url\((\/assets\/[^)]+\.woff2)\)/g)].map(
    ([, path]) => `<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin="anonymous"/>`,
  );
  const head = `<link rel="stylesheet" href="/site.css"/>${fonts.join('')}`;
  return (html) => html.replace(/<style>.*?<\/style>/s, () => head);
}

async function serve(url: string, change: (html: string) => string): Promise<Server> {
  const server = createServer(async ({ url: path = '/' }, response) => {
    const answer = await fetch(url + path, { redirect: 'manual' });
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => KEPT.includes(name)));
    const type = answer.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (!TEXT.test(type)) return response.writeHead(answer.status, headers).end(bytes);
    const text = bytes.toString('utf8');
    const body = gzipSync(type.startsWith('text/html') ? change(text) : text);
    return response.writeHead(answer.status, { ...headers, 'content-encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return `http://127.0.0.1:${address.port}`;
}
