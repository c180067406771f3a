import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * The floor of the local runner: an HTTP server that stores the JSON it gets in SQLite, on the disk before it answers, and
 * returns it by its key. No routes, no functions, no permissions, no validation.
 */
const folder = mkdtempSync(join(tmpdir(), 'bare-'));
const database = new DatabaseSync(join(folder, 'items.db'));
database.exec(
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE items (key TEXT PRIMARY KEY, item TEXT)',
);
const insert = database.prepare('INSERT OR REPLACE INTO items (key, item) VALUES (?, ?)');
const select = database.prepare('SELECT item FROM items WHERE key = ?');

const server = createServer(async (request, response) => {
  const json = (status, body) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      .end(body);
  if (request.method === 'GET') {
    const row = select.get(request.url.slice(request.url.lastIndexOf('/') + 1));
    return row === undefined ? json(404, '{}') : json(200, row.item);
  }
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const code = request.headers['idempotency-key'];
  insert.run(code, JSON.stringify(JSON.parse(Buffer.concat(chunks))));
  json(201, JSON.stringify({ code }));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => {
  database.close();
  rmSync(folder, { recursive: true });
  process.exit(0);
});
