/** `npm start`: builds, serves on loopback and says where; `--watch` builds again on every change. */
import { resolve } from 'node:path';
import { argv, env } from 'node:process';
import { build, watch } from './build';
import { serve } from './serve';

const root = resolve(import.meta.dirname, '..');
const wanted = Number(env['PORT'] ?? 3000);

console.log('正在构建… Building…');
const watching = argv.includes('--watch') ? await watch() : await build();
const serving = await serve(root, wanted);
if (wanted !== 0 && serving.port !== wanted) {
  console.log(`端口 ${String(wanted)} 已被占用 · Port ${String(wanted)} is taken; using ${String(serving.port)}.`);
}
console.log(`请在浏览器中打开 Open in a browser: ${serving.url}/`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    watching?.close();
    void serving.close().then(() => process.exit(0));
  });
}
