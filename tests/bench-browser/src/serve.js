import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const read = (name) => readFileSync(new URL(name, import.meta.url));
const common = new Map([
  ['open-form.js', read('page/open-form.js')],
  ['page.css', read('page/page.css')],
]);
const types = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** The page of a portal: its own words above and below the form. */
const pageOf = ({ scripts, markup = '' }) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tự đánh giá</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="page.css" />
    <link rel="stylesheet" href="form.css" />
    ${scripts.map((file) => `<link rel="preload" as="script" crossorigin href="${file}" />`).join('\n')}
    <script src="open-form.js"></script>
  </head>
  <body>
    <h1>Trường THPT Hạ Long</h1>
    <p>Tự đánh giá mức độ chuyển đổi số</p>
    <div id="form">${markup}</div>
    <footer>Hạ Long, Quảng Ninh</footer>
  </body>
</html>`;

/** Serves the page of each form under its name, on this machine only. */
export async function serve(forms) {
  const server = createServer(({ url }, response) => {
    const [, name, file] = url.split('/');
    const form = forms.find((each) => each.name === name);
    const content = file === '' ? pageOf(form) : (common.get(file) ?? form?.files.get(`/${file}`));
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = types[file.split('.')[1] ?? 'html'];
    response.setHeader('Content-Type', `${type}; charset=utf-8`).end(content);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    addressOf: (name) => `http://localhost:${server.address().port}/${name}/`,
    close: () => server.close(),
  };
}
