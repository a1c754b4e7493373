// @ts-check
import sqlite from 'node-sqlite3-wasm';

/**
 * Opens a SQLite file, or makes it.
 *
 * @param {string} file
 * @returns {import('./database.js').Database}
 */
export function openSqlite(file) {
  const database = new sqlite.Database(file);

  /** @type {import('./database.js').Query} */
  const query = async (sql, values) => {
    const statement = database.prepare(sql);
    try {
      const named = Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]));
      if (!/^\s*SELECT\b/i.test(sql)) return { rows: [], changes: statement.run(named).changes };
      return { rows: statement.all(named), changes: 0 };
    } finally {
      statement.finalize();
    }
  };

  return {
    query,
    async alone(work) {
      database.exec('BEGIN IMMEDIATE');
      try {
        await work(query);
        database.exec('COMMIT');
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    async close() {
      database.close();
    },
  };
}
