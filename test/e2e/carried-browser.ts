import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { env, pid } from 'node:process';
import { brotliDecompressSync } from 'node:zlib';

/**
 * The Chromium that an npm package carries, for machines without a browser. Where the machine lacks the libraries that it
 * is linked to (a bare Node image has no NSS), those that the package carries are unpacked and put on the loader's path.
 */
export async function carriedBrowser(): Promise<string> {
  const { default: carried } = await import('@sparticuz/chromium');
  const path = await carried.executablePath();
  if (!starts(path)) {
    const libraries = unpackLibraries('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
    env['LD_LIBRARY_PATH'] = [libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    if (!starts(path)) throw new Error(`The browser at ${path} does not start here; name another in CHROMIUM_PATH.`);
  }
  return path;
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** Unpacks beside the browser, under a name of its own first, so that no other process sees half of it. */
function unpackLibraries(archive: string): string {
  const folder = join(tmpdir(), 'carried-browser-lib');
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${String(pid)}`;
  mkdirSync(unfinished, { recursive: true });
  for (const [name, content] of filesOf(brotliDecompressSync(readFileSync(archive)))) {
    writeFileSync(join(unfinished, basename(name)), content);
  }
  renameSync(unfinished, folder);
  return folder;
}

/** The plain files of a tar archive: headers of 512 bytes with name, size in octal and type, contents padded to 512. */
function* filesOf(tar: Buffer): Generator<readonly [string, Buffer]> {
  const text = (from: number, length: number): string =>
    tar
      .toString('utf8', from, from + length)
      .split('\0', 1)
      .join('');
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = parseInt(text(at + 124, 12), 8);
    const type = text(at + 156, 1);
    if (type === '0' || type === '') yield [text(at, 100), tar.subarray(at + 512, at + 512 + size)];
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
