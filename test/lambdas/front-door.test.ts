import { describe, expect, test } from 'vitest';
import { alerts } from '../../lambdas/alerts/module.ts';
import { channels } from '../../lambdas/channels/module.ts';
import { directory } from '../../lambdas/directory/module.ts';
import { dossiers } from '../../lambdas/dossiers/module.ts';
import { findings } from '../../lambdas/findings/module.ts';
import { messages } from '../../lambdas/messages/module.ts';
import { office } from '../../lambdas/office/module.ts';
import { petitions } from '../../lambdas/petitions/module.ts';
import type { ServedRoute } from '../../lambdas/platform/front-door.ts';
import { type FunctionSpec, limits, type TableSpec } from '../../lambdas/platform/module.ts';
import { published } from '../../lambdas/published/module.ts';
import { ratings } from '../../lambdas/ratings/module.ts';
import { reports } from '../../lambdas/reports/module.ts';
import { scores } from '../../lambdas/scores/module.ts';
import { consumers, functions, jobs, routes, tables } from '../../lambdas/service.ts';

const allFunctions = Object.entries<FunctionSpec>(functions);
const allTables = Object.entries<TableSpec>(tables);
const specOf = (name: string) => allFunctions.find(([known]) => known === name)?.[1];
const keyOf = ({ method, path }: ServedRoute) => `${method} ${path}`;
const slice = (name: string) => name.split(/[-./]/)[0];
const modules = {
  office,
  findings,
  alerts,
  petitions,
  ratings,
  dossiers,
  scores,
  directory,
  messages,
  channels,
  published,
  reports,
};
const ownerOf = (table: string) => Object.entries(modules).find(([, module]) => table in module.tables)?.[0];
const twice = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);
/** All but the pages. */
const inReference = routes.filter(({ page }) => !page);
const httpFunctions = [...new Set(routes.map((route) => route.function))];

describe('the routes', () => {
  test('have each an id, a method with a path, and a summary of its own', () => {
    expect(twice(routes.map(({ id }) => id))).toStrictEqual([]);
    expect(twice(routes.map(keyOf))).toStrictEqual([]);
    expect(twice(inReference.map(({ summary }) => summary))).toStrictEqual([]);
  });

  test('that show pages come in pairs, one for each language; those of staff need a session, all others are open', () => {
    const pages = routes.filter(({ page }) => page);
    const told = ({ id, method, path, summary, access }: ServedRoute, lang: string) => ({
      ...{ method, summary, access },
      id: id.replace(new RegExp(`\\.${lang}$`), ''),
      path: path.replace(new RegExp(`^/${lang}(?=/|$)`), ''),
    });
    const [vietnamese, english] = ['vi', 'en'].map((lang) =>
      pages.filter(({ id }) => id.endsWith(`.${lang}`)).map((page) => told(page, lang)),
    );

    expect(vietnamese?.length).toBeGreaterThan(0);
    expect(english).toStrictEqual(vietnamese);
    const signIn = /^\/can-bo\/dang-nhap(\/|$)/;
    for (const { id, path, access } of vietnamese ?? []) {
      const isOffice = /^\/can-bo(\/|$)/.test(path);
      expect(id).toMatch(isOffice ? /^office\.[a-z][a-zA-Z]*$/ : /^pages\.[a-z][a-zA-Z]*$/);
      expect(access, path).toBe(isOffice && !signIn.test(path) ? 'session' : 'public');
    }
    expect(pages).toHaveLength(routes.length - inReference.length);
  });

  test.each(inReference.map((route) => [keyOf(route), route] as const))('%s is in the shape of all', (_, route) => {
    expect(route.id).toMatch(/^[a-z]+\.[a-z][a-zA-Z]*\d*$/);
    expect(route.path).toMatch(/^\/v1(\/(?:[a-z][a-zA-Z]*\d*|\{[a-z]+\}))+$/);
    expect(route.summary).toMatch(/^[A-Z][^.]*[^.]$/);
    expect(/^\/v1\/(staff|reports)(\/|$)/.test(route.path)).toBe(route.access === 'staff');
    expect(Object.keys(functions)).toContain(route.function);
    expect(slice(route.function)).toBe(slice(route.id));
  });

  test.each(httpFunctions)('of the function %s are for one audience', (name) => {
    const own = routes.filter((route) => route.function === name);

    expect(new Set(own.map(({ access }) => access)).size).toBe(1);
  });
});

describe('the functions', () => {
  const doors = [...routes, ...jobs, ...consumers].map((door) => door.function);

  test('are each reached by a route, a job or a stream or queue, and by one kind of these', () => {
    const kinds = [httpFunctions, jobs.map((job) => job.function), consumers.map((one) => one.function)];

    expect([...new Set<string>(doors)].sort()).toStrictEqual(Object.keys(functions).sort());
    expect(twice(kinds.flat())).toStrictEqual([]);
  });

  test.each(allFunctions)('%s says what people lose without it', (_, spec) => {
    expect(spec.impact).toMatch(/^[A-Z].{30,}\.$/);
  });

  test.each(allFunctions)('%s asks for tables that exist, and for each action once', (_, spec) => {
    for (const [table, actions = []] of Object.entries(spec.tables)) {
      expect(Object.keys(tables)).toContain(table);
      expect(actions.length).toBeGreaterThan(0);
      expect(twice(actions)).toStrictEqual([]);
    }
  });

  test('write to the table of another slice only where listed here', () => {
    const writes = allFunctions.flatMap(([name, spec]) =>
      Object.entries(spec.tables)
        .filter(
          ([table, actions = []]) =>
            ownerOf(table) !== slice(name) && actions.some((one) => /Put|Update|Delete/.test(one)),
        )
        .map(([table]) => `${name} → ${table}`),
    );

    expect(writes).toStrictEqual([
      'petitions-citizen → limits',
      'ratings-citizen → limits',
      'dossiers-citizen → limits',
      'scores-reconcile → ratings',
      'alerts-watch → petitions',
      'alerts-watch → messages',
      'messages-deliver → limits',
      'notices-inform → messages',
      'channels-inbound → petitions',
      'channels-inbound → ratings',
      'channels-inbound → dossiers',
      'channels-inbound → messages',
      'channels-inbound → limits',
      'channels-assemble → petitions',
      'channels-assemble → ratings',
      'channels-assemble → messages',
      'channels-assemble → limits',
      'reports-weekly → messages',
      'published-copy → petitions',
      'pages-citizen → petitions',
      'pages-citizen → ratings',
      'pages-citizen → heard',
      'pages-citizen → limits',
      'pages-citizen → attachments',
      'office-staff → petitions',
      'office-staff → attachments',
      'office-staff → drafts',
      'office-contact → petitions',
      'office-contact → accesses',
      'office-board → findings',
      'office-board → dossiers',
      'office-reports → submissions',
      'office-reports → petitions',
      'office-reports → reminders',
      'office-admin → directory',
      'office-admin → counters',
      'office-admin → channels',
    ]);
  });

  test('that answer requests end before the gateway gives up after 30 seconds', () => {
    expect(limits.http.timeoutSeconds).toBeLessThan(30);
  });

  test.each(jobs.map((job) => [job.name, job] as const))('behind the job %s end before its next run', (_, job) => {
    expect(specOf(job.function)?.kind).toBe('job');
    expect(limits.job.timeoutSeconds).toBeLessThanOrEqual(job.everyMinutes * 60);
  });
});

describe('the streams and queues', () => {
  test.each(consumers.map((consumer) => [consumer.function, consumer] as const))(
    '%s reads one that exists, in bounded batches',
    (_, { from, batchSize }) => {
      if ('stream' in from)
        expect(Object.entries<TableSpec>(tables)).toContainEqual([
          from.stream,
          expect.objectContaining({ stream: true }),
        ]);
      expect(batchSize).toBeGreaterThan(0);
      expect(batchSize).toBeLessThanOrEqual('stream' in from ? 100 : 10);
    },
  );

  test('have at most two readers: a third would throttle the shard', () => {
    const readers = Object.groupBy(
      consumers.flatMap(({ from }) => ('stream' in from ? [from.stream] : [])),
      (stream) => stream,
    );

    for (const [stream, all = []] of Object.entries(readers)) expect(all.length, stream).toBeLessThanOrEqual(2);
  });

  test('of a table that nobody reads are not switched on', () => {
    const read = new Set(consumers.map(({ from }) => ('stream' in from ? from.stream : undefined)));

    for (const [name, { stream }] of allTables) expect(read.has(name as never), name).toBe(stream === true);
  });
});

describe('the tables', () => {
  test.each(allTables)(
    '%s is used by a function, and its indexes have names of their own',
    (name, { indexes = [] }) => {
      expect(allFunctions.some(([, spec]) => name in spec.tables)).toBe(true);
      expect(twice(indexes.map((index) => index.name))).toStrictEqual([]);
    },
  );

  test.each(allTables.flatMap(([name, spec]) => (spec.indexes ?? []).map((index) => ({ name, spec, index }))))(
    '$name carries in the index $index.name nothing that is there as a key',
    ({ spec: { partition, sort }, index }) => {
      const keys = new Set([partition, sort, index.partition, index.sort]);

      expect(index.projection.filter((attribute) => keys.has(attribute))).toStrictEqual([]);
      expect(twice(index.projection)).toStrictEqual([]);
    },
  );
});
