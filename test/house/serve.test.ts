import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { get as getSecurely } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve, type Serving } from '../../scripts/serve';

const files: Readonly<Record<string, string>> = {
  'secret.txt': 'secret',
  'dist/taskpane.html': '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>',
  'dist/functions.js': '1;',
  'dist/playground/index.html': 'playground',
  'dist/cn/taskpane.html': '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>cn',
  'dist/cn/functions.js': '2;',
  'dist/cn/functions.json': '{}',
  'dist/only-here.txt': 'dist',
  'node_modules/@microsoft/office-js/dist/office.js': 'office',
  'node_modules/@microsoft/office-js/dist/agaveerrorux/index.html': 'false',
  'src/playground/trust.html': 'true',
};

let root: string;
let serving: Serving;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  serving = await serve(root, 0);
});

afterAll(async () => {
  await serving.close();
  rmSync(root, { recursive: true });
});

/** Asks with the path exactly as written: fetch() would tidy it first. */
function get(path: string, method = 'GET'): Promise<{ status: number; type: string; text: string; cache: string }> {
  return new Promise((done, fail) => {
    const asked = request({ port: serving.port, host: '127.0.0.1', path, method, agent: false }, response => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { 'content-type': type = '', 'cache-control': cache = '' } = response.headers;
        done({ status: response.statusCode ?? 0, type, text, cache });
      });
    });
    asked.on('error', fail).end();
  });
}

describe('the local server', () => {
  it('gives pages with its own copy of Office.js, and says not to keep them', async () => {
    const page = await get('/taskpane.html?_host_Info=Excel');
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache' });
    expect(page.text).toBe('<script src=/office-js/office.js></script>');
    expect(await get('/office-js/office.js')).toMatchObject({ text: 'office', type: 'text/javascript' });
    expect(await get('/functions.js')).toMatchObject({ text: '1;', cache: 'no-cache' });
  });

  it('answers for the trust page of Office.js, whatever the case of its letters', async () => {
    for (const folder of ['AgaveErrorUX', 'agaveerrorux']) {
      expect((await get(`/office-js/${folder}/index.html`)).text).toBe('true');
    }
  });

  it('opens on the playground', async () => {
    expect((await get('/')).status).toBe(302);
    expect((await get('/playground/')).text).toBe('playground');
  });

  it.each([
    '/missing.js',
    '/missing.html',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%2f..%2fsecret.html',
    '/office-js/..%2f..%2f..%2f..%2fsecret.txt',
    '/%00.html',
    '/%zz',
  ])('does not find %s', async path => {
    expect(await get(path)).toMatchObject({ status: 404, text: 'Not found' });
  });

  it('takes no other method', async () => {
    expect((await get('/taskpane.html', 'POST')).status).toBe(404);
  });

  it('takes the next free port when the wanted one is busy', async () => {
    const next = await serve(root, serving.port);
    expect(next.port).toBeGreaterThan(serving.port);
    await next.close();
  });
});

describe('the local server of a set', () => {
  const hosts: Serving[] = [];

  afterEach(async () => {
    await Promise.all(hosts.splice(0).map(host => host.close()));
  });

  it('gives its files as they are, around them the playground, and nothing else of dist/', async () => {
    const set = await serve(root, 0, { set: 'cn' });
    hosts.push(set);
    const text = async (path: string): Promise<string> => (await fetch(`${set.url}${path}`)).text();
    expect(await text('/taskpane.html')).toBe(files['dist/cn/taskpane.html']);
    expect(await text('/functions.js')).toBe('2;');
    expect(await text('/playground/index.html')).toBe('playground');
    expect(await text('/only-here.txt')).toBe('Not found');
  });

  it('lets Excel on the web, which is of another origin, read the metadata', async () => {
    const set = await serve(root, 0, { set: 'cn' });
    hosts.push(set);
    const allowed = async (path: string): Promise<string | null> =>
      (await fetch(`${set.url}${path}`)).headers.get('access-control-allow-origin');
    expect([await allowed('/functions.json'), await allowed('/functions.js')]).toEqual(['*', null]);
  });

  it('takes no other port than the one that a manifest names', async () => {
    await expect(serve(root, serving.port, { set: 'cn', tries: 0 })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const [key, cert] = [
    join(tmpdir(), `serve-${String(process.pid)}.key`),
    join(tmpdir(), `serve-${String(process.pid)}.crt`),
  ];
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key,
    '-out',
    cert,
    ...subject,
  ]);
  /** Skipped by name where there is no openssl to make a certificate. */
  const withCertificate = made.status === 0 ? it : it.skip;

  withCertificate('serves over https with the certificate that it is given', async () => {
    const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
    rmSync(key);
    rmSync(cert);
    const set = await serve(root, 0, { set: 'cn', tls });
    hosts.push(set);
    expect(set.url).toBe(`https://localhost:${String(set.port)}`);
    const status = await new Promise<number | undefined>((done, fail) => {
      const address = {
        host: '127.0.0.1',
        servername: 'localhost',
        port: set.port,
        path: '/taskpane.html',
        ca: tls.cert,
      };
      getSecurely({ ...address, agent: false }, response => {
        response.resume();
        done(response.statusCode);
      }).on('error', fail);
    });
    expect(status).toBe(200);
  });
});
