// @ts-check
import { serveLms } from './server.js';
import { openStore } from './store/store.js';

const { DATABASE_URL, LMS_FILE, ORIGIN, PORT } = process.env;
const port = Number(PORT || 4726);

if (!(Number.isInteger(port) && port >= 0 && port < 65536)) {
  fail(
    `PORT=${PORT} không phải là số cổng; hãy dùng số từ 1 đến 65535.\n` +
      `PORT=${PORT} is no number of a port; use one from 1 to 65535.`,
  );
}

try {
  const store = await openStore({ databaseUrl: DATABASE_URL, file: LMS_FILE || 'lms.sqlite' });
  const { url, close } = await serveLms({ store, port, origin: ORIGIN });
  console.log(`LMS mẫu đang chạy tại: ${url}  (dừng: Ctrl+C)`);
  console.log(`The sample LMS is running at: ${url}  (stop: Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await close();
      await store.close();
    });
  }
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  const taken =
    `Cổng ${port} đang được một chương trình khác sử dụng. Hãy đặt PORT khác.\n` +
    `Port ${port} is taken by another program. Set another PORT.`;
  fail(code === 'EADDRINUSE' ? taken : message);
}

/**
 * @param {string} text
 * @returns {never}
 */
function fail(text) {
  console.error(text);
  process.exit(1);
}
