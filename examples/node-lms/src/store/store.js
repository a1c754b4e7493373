// @ts-check
import { migrate } from './migrations.js';
import { openPostgres } from './postgres.js';
import { openSqlite } from './sqlite.js';

/**
 * What a list shows of a dossier.
 *
 * @typedef {object} Summary
 * @property {string} id
 * @property {number} version Counts the saves, from 1.
 * @property {string} savedAt
 * @property {string} school
 * @property {string} schoolYear
 * @property {number | null} level
 */

/**
 * A dossier: the assessment that a school wrote, and what this server made of it.
 *
 * @typedef {Summary & {
 *   assessment: import('@dds/criteria').Assessment,
 *   result: import('@dds/criteria').AssessmentResult,
 * }} Dossier
 */

/**
 * Where dossiers are kept.
 *
 * @typedef {object} Store
 * @property {(options: { schoolYear?: string, after?: string, limit: number }) =>
 *   Promise<readonly Summary[]>} list By id, from the one after `after`.
 * @property {(id: string) => Promise<Dossier | null>} read
 * @property {(dossier: Omit<Dossier, 'version'>, from: number) => Promise<number | null>} save
 * Gives the new version; `null` where the stored one is not the version that this one started
 * `from` (0: there was none), and nothing is written then.
 * @property {() => Promise<void>} close
 */

/**
 * Opens the store: PostgreSQL where there is an address, else a SQLite file.
 *
 * @param {{ databaseUrl?: string | undefined, file?: string, connections?: number }} options
 * @returns {Promise<Store>}
 */
export async function openStore({ databaseUrl, file = 'lms.sqlite', connections }) {
  const database = databaseUrl
    ? openPostgres(databaseUrl, { ...(connections && { connections }) })
    : openSqlite(file);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return storeOn(database);
}

const summary = `id, version, saved_at AS "savedAt", school, school_year AS "schoolYear", level`;

/**
 * @param {import('./database.js').Database} database
 * @returns {Store}
 */
function storeOn({ query, close }) {
  return {
    async list({ schoolYear, after = '', limit }) {
      const { rows } =
        schoolYear === undefined
          ? await query(`SELECT ${summary} FROM dossiers WHERE id > $1 ORDER BY id LIMIT $2`, [
              after,
              limit,
            ])
          : await query(
              `SELECT ${summary} FROM dossiers WHERE school_year = $1 AND id > $2
               ORDER BY id LIMIT $3`,
              [schoolYear, after, limit],
            );
      return /** @type {readonly Summary[]} */ (/** @type {unknown} */ (rows));
    },

    async read(id) {
      const { rows } = await query(
        `SELECT ${summary}, assessment, result FROM dossiers WHERE id = $1`,
        [id],
      );
      const [row] = rows;
      if (!row) return null;
      const assessment = JSON.parse(String(row.assessment));
      const result = JSON.parse(String(row.result));
      return /** @type {Dossier} */ ({ ...row, assessment, result });
    },

    async save({ id, savedAt, school, schoolYear, level, assessment, result }, from) {
      const content = [school, schoolYear, level].map(plain);
      const texts = [JSON.stringify(assessment), JSON.stringify(result)];
      // One statement each, so that of two that started from the same version one finds nothing.
      const { changes } =
        from === 0
          ? await query(
              `INSERT INTO dossiers
                 (id, version, saved_at, school, school_year, level, assessment, result)
               VALUES ($1, 1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
              [id, savedAt, ...content, ...texts],
            )
          : await query(
              `UPDATE dossiers SET version = version + 1, saved_at = $2, school = $3,
                 school_year = $4, level = $5, assessment = $6, result = $7
               WHERE id = $1 AND version = $8`,
              [id, savedAt, ...content, ...texts, from],
            );
      return changes === 1 ? from + 1 : null;
    },

    close,
  };
}

/**
 * PostgreSQL keeps no text with a zero character or with half a character of two.
 *
 * @template {string | number | null} Value
 * @param {Value} value
 */
function plain(value) {
  return typeof value === 'string' ? value.replaceAll(/[\0\p{Cs}]/gu, '\ufffd') : value;
}
