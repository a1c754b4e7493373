// @ts-check
import pg from 'pg';

/** Any number that no other program on the database uses for the same. */
const lock = 4725;

/**
 * Connects to a PostgreSQL database.
 *
 * @param {string} url
 * @param {{ connections?: number }} [options]
 * @returns {import('./database.js').Database}
 */
export function openPostgres(url, { connections = 10 } = {}) {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  // A connection that breaks while it rests is replaced with the next query.
  pool.on('error', (error) => console.error(error.message));

  /**
   * @param {pg.Pool | pg.PoolClient} connection
   * @returns {import('./database.js').Query}
   */
  const on = (connection) => async (sql, values) => {
    const { rows, rowCount } = await connection.query(sql, [...values]);
    return { rows, changes: rowCount ?? 0 };
  };

  return {
    query: on(pool),
    async alone(work) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
        await work(on(client));
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
