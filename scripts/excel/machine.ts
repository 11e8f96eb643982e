import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';

/** What is asked of the machine, so that tests can answer for another one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  exists(path: string): boolean;
  /** What a program of the system says; nothing where it fails or is not there. */
  ask(program: string, args: readonly string[]): string;
}

export const thisMachine: Machine = {
  platform,
  home: homedir(),
  exists: existsSync,
  ask: (program, args) => {
    const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : '';
  },
};

const INSTEAD = [
  '  · 不用 Excel 试用：npm start · Try it without Excel: npm start',
  '  · 网页版 Excel：见 docs/deploy.md · Excel on the web: see docs/deploy.md',
  '  · 在装有 Excel 的 Windows 或 Mac 上运行本命令 · Run this command on Windows or a Mac that has Excel',
];

/** Why no desktop Excel can be started here, and what to do instead, line by line; nothing where there is one. */
export function lacking(machine: Machine): readonly string[] {
  switch (machine.platform) {
    case 'win32':
      return onWindows(machine)
        ? []
        : [
            '没有找到 Excel。请先安装 Microsoft 365 或零售版 Excel 2021 以上版本，启动一次并登录，再运行本命令。',
            'Excel was not found. Install Microsoft 365, or a retail Excel 2021 or later, start it once, sign in, and run this command again.',
            ...INSTEAD.slice(0, 2),
          ];
    case 'darwin':
      return onMac(machine)
        ? []
        : [
            '没有找到 Microsoft Excel.app。请先从 App Store 或 Microsoft 365 安装，启动一次并登录，再运行本命令。',
            'Microsoft Excel.app was not found. Install it from the App Store or Microsoft 365, start it once, sign in, and run this command again.',
            ...INSTEAD.slice(0, 2),
          ];
    default:
      return [
        `桌面版 Excel 只有 Windows 和 Mac 版，这台机器是 ${machine.platform}。可以：`,
        `Desktop Excel exists for Windows and Mac; this machine is ${machine.platform}. What can be done:`,
        ...INSTEAD,
      ];
  }
}

function onWindows(machine: Machine): boolean {
  const path = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';
  return ['HKLM', 'HKCU'].some(hive => machine.ask('reg', ['query', `${hive}\\${path}`, '/ve']) !== '');
}

function onMac(machine: Machine): boolean {
  const usual = ['/Applications', join(machine.home, 'Applications')];
  if (usual.some(folder => machine.exists(join(folder, 'Microsoft Excel.app')))) return true;
  return machine.ask('mdfind', ["kMDItemCFBundleIdentifier == 'com.microsoft.Excel'"]) !== '';
}
