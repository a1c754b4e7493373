// @ts-check
import { buildPage } from './build.mjs';
import { servePage } from './server.mjs';

const port = Number(process.env['PORT'] || 4730);

try {
  await buildPage();
  const { url } = await servePage(port);
  console.log(`Bàn cấp huy hiệu đang chạy tại: ${url}  (dừng: Ctrl+C)`);
  console.log(`The issuer desk is running at: ${url}  (stop: Ctrl+C)`);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}
