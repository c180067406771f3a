import { type Check, listed, ok, skipped, warning } from './check.ts';
import { itemsOf, type Probe } from './probe.ts';

type Agency = { readonly code: string; readonly parent?: string };
type Person = { readonly id: string; readonly role: string; readonly phone?: string; readonly email?: string };
type Staffed = { readonly code: string; readonly people: readonly Person[] };

/** One request each: of a province with thousands the first are enough to see whether the import left people out. */
const MAX_AGENCIES = 300;
const CONCURRENCY = 8;
const chapter = 'Agencies, people and procedures from a sheet';

/** Whether the agencies of the caller have people who can be notified. */
export async function peopleChecks(ask: Probe, own: string): Promise<readonly Check[]> {
  const all = itemsOf<Agency>(await ask('/v1/agencies'));
  const scope = within(all, own);
  const looked = scope.slice(0, MAX_AGENCIES);
  const staffed: Staffed[] = [];
  for (let at = 0; at < looked.length; at += CONCURRENCY) {
    const codes = looked.slice(at, at + CONCURRENCY).map(({ code }) => code);
    const answers = await Promise.all(
      codes.map((agency) => ask(`/v1/staff/people?${new URLSearchParams({ agency })}`)),
    );
    for (const [index, code] of codes.entries()) {
      const answer = answers[index];
      if (answer?.status === 200) staffed.push({ code, people: itemsOf<Person>(answer) });
    }
  }
  if (staffed.length === 0) {
    return [
      skipped('people', 'This token may not list the people of agencies.', 'Use that of an administrator or a head.'),
    ];
  }
  const partly = looked.length < scope.length ? `, of ${scope.length}` : '';
  return [headsCheck(staffed, partly), addressCheck(staffed)];
}

function headsCheck(staffed: readonly Staffed[], partly: string): Check {
  const without = staffed.filter(({ people }) => !people.some(({ role }) => role === 'head')).map(({ code }) => code);
  const looked = `${staffed.length} agencies looked at${partly}`;
  if (without.length === 0) return ok('heads', `Every agency has a head (${looked}).`);
  return warning('heads', `${without.length} agencies have no head (${looked}): ${listed(without.toSorted())}.`, {
    ...{ remedy: 'Add the heads: alerts of such an agency reach nobody there.', chapter },
  });
}

function addressCheck(staffed: readonly Staffed[]): Check {
  const without = staffed.flatMap(({ code, people }) =>
    people.filter(({ phone, email }) => phone === undefined && email === undefined).map(({ id }) => `${id} (${code})`),
  );
  if (without.length === 0) return ok('addresses', 'Everybody in post has a phone or an e-mail address.');
  return warning(
    'addresses',
    `${without.length} people have neither phone nor e-mail address: ${listed(without.toSorted())}.`,
    { remedy: 'Add one: their alerts cannot be sent.', chapter },
  );
}

/** An agency and all below it. */
function within(agencies: readonly Agency[], own: string): readonly Agency[] {
  const parents = new Map(agencies.map(({ code, parent }) => [code, parent]));
  const isBelow = (code: string | undefined): boolean =>
    code !== undefined && (code === own || isBelow(parents.get(code)));
  return agencies.filter(({ code }) => isBelow(code));
}
