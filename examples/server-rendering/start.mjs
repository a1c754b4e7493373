// @ts-check
import { buildClient } from './build.mjs';
import { servePage } from './server.mjs';

const port = Number(process.env['PORT'] || 4727);

try {
  await buildClient();
  const { url } = await servePage(port);
  console.log(`Trang dựng trên máy chủ đang chạy tại: ${url}  (dừng: Ctrl+C)`);
  console.log(`The server-rendered page is running at: ${url}  (stop: Ctrl+C)`);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}
