// @ts-check

/**
 * The steps that make the tables, in order. A step that has been released never changes: what is to
 * change comes as a further step. SQLite and PostgreSQL both understand them.
 *
 * @type {readonly string[]}
 */
export const steps = [
  `CREATE TABLE dossiers (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    school TEXT NOT NULL,
    school_year TEXT NOT NULL,
    level INTEGER,
    assessment TEXT NOT NULL,
    result TEXT NOT NULL
  )`,
  'CREATE INDEX dossiers_by_school_year ON dossiers (school_year, id)',
];

/**
 * Brings a database up to date. What it holds stays.
 *
 * @param {import('./database.js').Database} database
 * @param {readonly string[]} [wanted]
 */
export async function migrate(database, wanted = steps) {
  await database.alone(async (query) => {
    await query('CREATE TABLE IF NOT EXISTS steps (step INTEGER PRIMARY KEY)', []);
    const { rows } = await query('SELECT max(step) AS done FROM steps', []);
    const done = Number(rows[0]?.done ?? 0);
    if (done > wanted.length) {
      throw new Error(
        `Cơ sở dữ liệu mới hơn chương trình (bước ${done}). Hãy chạy bản chương trình mới hơn.\n` +
          `The database is newer than this program (step ${done}). Run a newer one.`,
      );
    }
    for (const [index, sql] of wanted.entries()) {
      if (index < done) continue;
      await query(sql, []);
      await query('INSERT INTO steps (step) VALUES ($1)', [index + 1]);
    }
  });
}
