import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process, { argv, execPath, exit } from 'node:process';
import { installPeers } from '../bench/peers';
import { build } from '../build';
import { serve, type Serving } from '../serve';
import { manifestBase } from '../sets/base';
import type { SetName } from '../sets/sets';
import { writeSets } from '../sets/write';
import { lacking, thisMachine } from './machine';
import { excelOptions } from './options';

/**
 * `npm run excel`: puts the add-in into the Excel of this desktop and serves it over https with a certificate that is made for that, until
 * Ctrl+C takes it out again. `-- --set cn` tries another set; `-- --stop` only takes it out. Microsoft's tools for this are 450 MB: they
 * are fetched by the first run into .excel/.
 */
const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.excel');
const port = Number(new URL(manifestBase).port);

const options = excelOptions(argv.slice(2));
if ('refused' in options) fail(options.refused);
const manifest = join(root, 'dist', options.set, 'manifest.xml');

const lacks = lacking(thisMachine);
if (lacks.length > 0) fail(...lacks);

const missing = installPeers(folder, resolve(import.meta.dirname, 'tools'));
if (missing !== undefined)
  fail(`无法取得微软的工具 Microsoft’s tools could not be fetched: ${missing}`, '手动安装见 By hand: docs/deploy.md');

if (options.stop) exit((await takeOut()) ? 0 : 1);

console.log('正在构建… Building…');
await build();
writeSets(root, manifestBase);

const serving = await serveOverHttps(options.set);
if (
  !(await tool('office-addin-debugging', [
    'start',
    manifest,
    'desktop',
    '--app',
    'excel',
    '--no-debug',
    '--no-live-reload',
  ]))
) {
  await serving.close();
  fail(
    '未能把加载项放进 Excel，原因见上。关闭所有 Excel 窗口后再试；手动安装见 docs/deploy.md。',
    'The add-in could not be put into Excel; the reason is above. Close all windows of Excel and try again; by hand: docs/deploy.md.',
  );
}
console.log(
  `${manifestBase} · Excel 已启动，按 Ctrl+C 结束并移除加载项 · Excel has started; Ctrl+C ends this and takes the add-in out`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void takeOut()
      .then(() => serving.close())
      .then(() => exit(0));
  });
}

/** Excel reads the manifest's own address: no other port will do. */
async function serveOverHttps(set: SetName): Promise<Serving> {
  if (!(await tool('office-addin-dev-certs', ['install', '--days', '365']))) fail(...noCertificate());
  const [key, cert] = ['localhost.key', 'localhost.crt'].map(name =>
    join(thisMachine.home, '.office-addin-dev-certs', name),
  );
  if (key === undefined || cert === undefined || !existsSync(key) || !existsSync(cert)) fail(...noCertificate());
  const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  try {
    return await serve(root, port, { set, tls, tries: 0 });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw problem;
    return fail(
      `端口 ${String(port)} 已被占用（是否另有 npm start 在运行？），清单里写的就是它。请先结束占用它的程序。`,
      `Port ${String(port)} is taken (is npm start running?), and the manifest names it. End what uses it first.`,
    );
  }
}

function noCertificate(): readonly string[] {
  return [
    '没有取得 localhost 的证书，Excel 只接受 https。再运行一次，并在系统询问时同意信任它（Mac 会要求输入密码）。',
    'There is no certificate for localhost, and Excel takes https alone. Run this again and agree to trust it when the system asks (a Mac wants your password).',
  ];
}

/**
 * Whether one of Microsoft's tools did what it was asked. It ends with 0 even where it failed: only what it says tells. The server goes on
 * answering meanwhile, for Excel asks before the tool has ended.
 */
function tool(name: string, args: readonly string[]): Promise<boolean> {
  const cli = join(folder, 'node_modules', name, 'cli.js');
  const child = spawn(execPath, [cli, ...args], { cwd: root, stdio: ['inherit', 'inherit', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
    process.stderr.write(part);
  });
  return new Promise(done => {
    child.once('close', code => {
      done(code === 0 && !/^Error:/m.test(said));
    });
  });
}

function takeOut(): Promise<boolean> {
  return tool('office-addin-debugging', ['stop', manifest, 'desktop']);
}

function fail(...lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  exit(1);
}
