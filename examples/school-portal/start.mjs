// @ts-check
import { buildPortal } from './build.mjs';
import { servePortal } from './server.mjs';

const { PORT } = process.env;
const port = Number(PORT || 4725);

if (!(Number.isInteger(port) && port >= 0 && port < 65536)) {
  console.error(
    `PORT=${PORT} không phải là số cổng; hãy dùng số từ 1 đến 65535.\n` +
      `PORT=${PORT} is no number of a port; use one from 1 to 65535.`,
  );
  process.exit(1);
}

try {
  const { url } = await servePortal(port);
  await buildPortal();
  console.log(`Cổng thông tin mẫu đang chạy tại: ${url}  (dừng: Ctrl+C)`);
  console.log(`The sample portal is running at: ${url}  (stop: Ctrl+C)`);
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  console.error(code === 'EADDRINUSE' ? portTaken() : message);
  process.exit(1);
}

function portTaken() {
  const other = `PORT=${port + 1} npm start`;
  return [
    `Cổng ${port} đang được một chương trình khác sử dụng. Hãy dùng cổng khác: ${other}`,
    `Port ${port} is taken by another program. Use another one: ${other}`,
  ].join('\n');
}
