/**
 * Serves dist/ on loopback, with Office.js from the installed package where the pages name Microsoft's address; or one of its sets, as it would
 * lie on a server.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { OFFICE, type SetName } from './sets/sets';

/** Where Office.js asks whether it may trust a host that is not Microsoft's; the package's own page always refuses. */
const trustPath = '/office-js/agaveerrorux/index.html';

export interface ServeOptions {
  /** The set to serve, every file as it is; around it only the playground and its sample. */
  readonly set?: SetName;
  /** Serves over https, with a certificate for localhost. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** How many ports after the wanted one may be tried; 20 when left out. */
  readonly tries?: number;
}

export interface Serving {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' });
  response.end(body);
}

/** A page as built names Microsoft's address; tests and tries must work without the network. */
async function page(response: ServerResponse, file: string): Promise<void> {
  const html = await readFile(file, 'utf8').catch(() => undefined);
  if (html === undefined) send(response, 404, 'text/plain', 'Not found');
  else send(response, 200, 'text/html', html.replaceAll(OFFICE.global.script, '/office-js/office.js'));
}

/** The page of dist/ that a path names, or nothing when the path is no page or tries to leave the folder. */
function pageIn(dist: string, path: string): string | undefined {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  return file.endsWith('.html') && file.startsWith(join(dist, '/')) ? file : undefined;
}

function pathOf(request: IncomingMessage): string | undefined {
  const [raw = '/'] = (request.url ?? '/').split('?');
  try {
    const path = decodeURIComponent(raw);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Excel on the web reads what functions there are from a page of its own: it must be let (docs/deploy.md, as for any server). */
function letExcelRead(response: ServerResponse, path: string): void {
  if (path.endsWith('.json')) response.setHeader('Access-Control-Allow-Origin', '*');
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function handler(root: string, set: SetName | undefined): Handler {
  const dist = join(root, 'dist');
  const built =
    set === undefined ? undefined : sirv(join(dist, set), { dev: true, etag: true, setHeaders: letExcelRead });
  // `dev` reads the disk on each request: a build while serving is seen at once.
  const files = sirv(dist, { dev: true, etag: true });
  const office = sirv(join(root, 'node_modules/@microsoft/office-js/dist'), { dev: true, etag: true });
  return (request, response) => {
    const missing = (): void => {
      send(response, 404, 'text/plain', 'Not found');
    };
    const path = pathOf(request);
    if (path === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return missing();
    if (path === '/') {
      const query = (request.url ?? '').split('?')[1];
      response.writeHead(302, { Location: `/playground/index.html${query === undefined ? '' : `?${query}`}` });
      return void response.end();
    }
    if (path.toLowerCase() === trustPath) return void page(response, join(root, 'src/playground/trust.html'));
    const aside = path.startsWith('/playground/') || path === '/assets/sample-workbook.json';
    if (built !== undefined && !aside) {
      built(request, response, missing);
      return;
    }
    const html = pageIn(dist, path);
    if (html !== undefined && !path.startsWith('/office-js/')) return void page(response, html);
    if (path.startsWith('/office-js/')) {
      request.url = (request.url ?? '').slice('/office-js'.length);
      return office(request, response, missing);
    }
    files(request, response, missing);
  };
}

/** Serves on 127.0.0.1 at the wanted port or, when it is taken, at the next free one; 0 asks for any. */
export async function serve(root: string, wanted: number, options: ServeOptions = {}): Promise<Serving> {
  const { set, tls, tries = 20 } = options;
  const answer = handler(root, set);
  const server = tls === undefined ? createServer(answer) : createSecureServer(tls, answer);
  await listen(server, wanted, wanted + tries);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    // The certificate is made out to the name.
    url: tls === undefined ? `http://127.0.0.1:${String(port)}` : `https://localhost:${String(port)}`,
    close: () =>
      new Promise<void>(done => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, last: number): Promise<void> {
  return new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < last) listen(server, port + 1, last).then(done, fail);
      else fail(error);
    });
    server.listen(port, '127.0.0.1', done);
  });
}
