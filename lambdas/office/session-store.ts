import type { Instant } from '../kernel/time.ts';
import { queryAll, type Table } from '../platform/table.ts';
import { endsAt, Session } from './domain/session.ts';

export type SessionStore = {
  find(person: string, session: string): Promise<Session | undefined>;
  create(session: Session): Promise<void>;
  /** Notes a request. A session that was ended meanwhile stays ended. */
  note(session: Session, at: Instant): Promise<void>;
  /** Ends one session. */
  end(session: Pick<Session, 'person' | 'session'>): Promise<void>;
  /** Ends all sessions of a person, on every device. */
  endAll(person: string): Promise<void>;
};

/** A person has a few at a time; what ended is removed by DynamoDB. */
const PAGE = 100;

export function sessionStore(table: Table): SessionStore {
  const end = ({ person, session }: Pick<Session, 'person' | 'session'>) => table.remove({ person, session });
  return {
    async find(person, session) {
      const item = await table.get({ person, session });
      return item && Session.parse(item);
    },
    async create(session) {
      await table.put({ ...session, expiresAt: epochSecond(endsAt(session)) });
    },
    async note(session, at) {
      const noted = { ...session, seenAt: at };
      const { person, session: id } = session;
      const set = { seenAt: at, expiresAt: epochSecond(endsAt(noted)) };
      await table.update({ person, session: id }, { set }, { equals: { startedAt: session.startedAt } });
    },
    async end(session) {
      await end(session);
    },
    async endAll(person) {
      for await (const item of queryAll(table, { key: { person }, limit: PAGE })) await end(Session.parse(item));
    },
  };
}

const MILLISECONDS = 1000;
const epochSecond = (instant: Instant) => Math.floor(Date.parse(instant) / MILLISECONDS);
