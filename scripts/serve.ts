import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the build puts the site. */
export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The path within the site of a requested address; undefined where the address is malformed or outside of the base. */
function pathWithin(base: string, url: string): string | undefined {
  try {
    // URL resolves dots, and decoding afterwards may bring some back: those paths are not ours.
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.startsWith(base) && !path.split('/').includes('..') ? path.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
}

async function send(response: ServerResponse, status: number, file: string, head: boolean): Promise<void> {
  const body = await readFile(file);
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': 'no-cache',
  });
  response.end(head ? undefined : body);
}

async function answer(folder: string, base: string, url: string, head: boolean, response: ServerResponse): Promise<void> {
  const path = pathWithin(base, url);
  const move = (to: string) => response.writeHead(302, { location: to }).end();
  if (path === undefined && (url === '/' || url === base.slice(0, -1))) return void move(base);
  if (path !== undefined) {
    try {
      return await send(response, 200, join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path), head);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EISDIR') return void move(`${base}${encodeURI(path)}/`);
    }
  }
  await send(response, 404, join(folder, '404.html'), head).catch(() => response.writeHead(404).end('Not found'));
}

/** A site being served. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const place = server.address();
      resolve(place !== null && typeof place === 'object' ? place.port : port);
    });
  });
}

/**
 * Serves the built site under its base path, as a static host does. Port 0 takes any free one.
 * `next` tries the ports after a taken one.
 */
export async function serve({
  folder = dist,
  base,
  port = 0,
  next = false,
}: {
  folder?: string;
  base: string;
  port?: number;
  next?: boolean;
}): Promise<Served> {
  for (let tried = port; ; tried++) {
    const server = createServer(({ url = '/', method }, response) => void answer(folder, base, url, method === 'HEAD', response));
    try {
      const taken = await listen(server, tried);
      return {
        address: `http://localhost:${taken}${base}`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      if (!next || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried > port + 100) throw error;
    }
  }
}
