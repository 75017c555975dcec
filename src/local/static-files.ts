import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Handle, type LocalServer, Refusal } from './http';

/** The compiler copies no page files, so they are read where they were written; the way there is the same from `dist`. */
const folder = path.join(__dirname, '../../src/local/page');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Nothing but this server's own files may run or be fetched. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Mounts the page: `/` and the files it is made of, with the card renderer from its package. */
export function mountPage(server: LocalServer): void {
  const files = new Map(readdirSync(folder).map((name) => [name, path.join(folder, name)]));
  files.set('adaptivecards.js', require.resolve('adaptivecards/dist/adaptivecards.min.js'));
  const serve =
    (nameOf: (params: Record<string, string>) => string): Handle =>
    async (request, response) => {
      const file = files.get(nameOf(request.params ?? {}));
      if (file === undefined) throw new Refusal(404, 'NotFound', 'There is no such file.');
      const content = await readFile(file);
      response.writeHead(200, {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
      });
      response.end(content);
    };
  server.get(
    '/',
    serve(() => 'index.html'),
  );
  server.get(
    '/local/page/:file',
    serve((params) => params.file ?? ''),
  );
}
