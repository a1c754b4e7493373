import { buildPortal } from './build.mjs';
import { servePortal } from './server.mjs';

const { PORT } = process.env;
const port = Number(PORT || 4725);

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
