import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** What `openStore` and the programs are told of a database. */
export interface Place {
  readonly databaseUrl?: string;
  readonly file?: string;
  readonly connections?: number;
}

/** A database of its own for a test; it stays when a store on it is closed and opened again. */
export interface TestDatabase {
  readonly place: Place;
  readonly drop: () => Promise<void>;
}

async function makeSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'dds-lms-'));
  return {
    place: { file: join(folder, 'lms.sqlite') },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

/** PostgreSQL itself, compiled to WebAssembly, behind a socket that speaks its real protocol. */
async function startPostgres() {
  const database = await PGlite.create();
  const server = new PGLiteSocketServer({ db: database, port: 0, maxConnections: 4 });
  await server.start();
  return { database, server };
}

// It takes a while to start, so that a file of tests has one and empties it for each database.
let postgres: ReturnType<typeof startPostgres> | undefined;

async function makePostgres(): Promise<TestDatabase> {
  const { database, server } = await (postgres ??= startPostgres());
  await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  return {
    place: {
      databaseUrl: `postgres://postgres:postgres@${server.getServerConn()}/postgres?sslmode=disable`,
      connections: 2,
    },
    drop: async () => {},
  };
}

export async function stopPostgres(): Promise<void> {
  if (!postgres) return;
  const { database, server } = await postgres;
  await server.stop();
  await database.close();
}

export const databases = { SQLite: makeSqlite, PostgreSQL: makePostgres };
