import { afterAll, describe, expect, test } from 'vitest';
import { migrate, steps } from '../src/store/migrations.js';
import { openPostgres } from '../src/store/postgres.js';
import { openSqlite } from '../src/store/sqlite.js';
import { openStore } from '../src/store/store.js';
import { databases, stopPostgres, type Place } from './databases.js';
import { sample, startLms } from './lms.js';

afterAll(stopPostgres);

function open({ databaseUrl, file = '' }: Place): ReturnType<typeof openSqlite> {
  return databaseUrl ? openPostgres(databaseUrl, { connections: 1 }) : openSqlite(file);
}

describe.each(Object.entries(databases))('on %s', (_, make) => {
  test('what was saved is there after a restart', async () => {
    const { place, drop } = await make();
    try {
      const first = await startLms(place);
      await first.save('thpt-minh-hoa', 0, sample);
      await first.stop();
      const again = await startLms(place);
      const { json } = await again.call('GET', '/api/dossiers/thpt-minh-hoa');
      const saved = await again.save('thpt-minh-hoa', 1, sample);
      await again.stop();
      expect([json.version, json.assessment]).toEqual([1, sample]);
      expect(saved.json.version).toBe(2);
    } finally {
      await drop();
    }
  });

  test('a step that is new is done once, and what is there stays', async () => {
    const { place, drop } = await make();
    const database = open(place);
    try {
      await migrate(database, steps.slice(0, 1));
      await database.query(
        `INSERT INTO dossiers (id, version, saved_at, school, school_year, level, assessment, result)
         VALUES ($1, 1, '', '', '', NULL, '{}', '{}')`,
        ['cu'],
      );
      await migrate(database);
      await migrate(database);
      const done = await database.query('SELECT step FROM steps ORDER BY step', []);
      expect(done.rows.map(({ step }) => step)).toEqual(steps.map((_, index) => index + 1));
      expect((await database.query('SELECT id FROM dossiers', [])).rows).toEqual([{ id: 'cu' }]);
    } finally {
      await database.close();
      await drop();
    }
  });

  test('a step that fails leaves nothing of itself', async () => {
    const { place, drop } = await make();
    const database = open(place);
    try {
      const broken = [...steps, 'CREATE TABLE half (id TEXT)', 'CREATE NONSENSE'];
      await expect(migrate(database, broken)).rejects.toThrow();
      await migrate(database);
      await expect(database.query('SELECT id FROM half', [])).rejects.toThrow();
    } finally {
      await database.close();
      await drop();
    }
  });

  test('a database of a newer program is left alone', async () => {
    const { place, drop } = await make();
    const database = open(place);
    try {
      await migrate(database, [...steps, 'CREATE TABLE newer (id TEXT)']);
      await expect(openStore({ ...place })).rejects.toThrow('newer than this program');
    } finally {
      await database.close();
      await drop();
    }
  });
});
