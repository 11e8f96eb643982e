import { readShortcuts, Shortcuts } from '../../src/playground/office-host/shortcuts';
import { batch, call, last, openKit } from './session-kit';
import type { KeyPress } from '../../src/playground/office-host/shortcuts';

const KEYS: KeyPress = { keyCode: 77, ctrlKey: true, shiftKey: true, altKey: false, metaKey: false };
const open = () =>
  new Shortcuts([
    { action: 'Open', keys: 'Ctrl+Shift+M' },
    { action: 'Up', keys: 'ctrl+alt+Up' },
  ]);

describe('shortcuts', () => {
  test.each([
    [{}, 'Open'],
    [{ ctrlKey: false, metaKey: true }, 'Open'],
    [{ shiftKey: false }, undefined],
    [{ keyCode: 78 }, undefined],
    [{ keyCode: 38, shiftKey: false, altKey: true }, 'Up'],
  ])('%j calls %s', (more, action) => {
    expect(open().actionFor({ ...KEYS, ...more })).toBe(action);
  });

  test('are put in the place of others, or taken away', () => {
    const shortcuts = open();
    shortcuts.replace({ Open: 'Alt+F7', Up: null });
    expect(shortcuts.actionFor(KEYS)).toBeUndefined();
    expect(shortcuts.actionFor({ ...KEYS, keyCode: 118, ctrlKey: false, shiftKey: false, altKey: true })).toBe('Open');
    expect(shortcuts.all()).toEqual({ Open: 'Alt+F7', Up: null });
  });

  test.each([[{ Close: 'Ctrl+1' }], [{ Open: 'M' }], [{ Open: 'Ctrl+Nowhere' }], [{ Open: 'Shift+M' }], [{ Open: 5 }]])(
    '%j is refused, and nothing is changed',
    map => {
      const shortcuts = open();
      expect(() => {
        shortcuts.replace({ Up: null, ...map });
      }).toThrow('argument');
      expect(shortcuts.all()).toEqual({ Open: 'Ctrl+Shift+M', Up: 'ctrl+alt+Up' });
    },
  );

  test("are in use when they are the add-in's or Excel's own", () => {
    expect(open().inUse(['Shift+Ctrl+M', 'Ctrl+C', 'Ctrl+Alt+9'])).toEqual([true, true, false]);
  });

  test('come from the file that the manifest names, those of the web first', () => {
    const key = { default: 'Ctrl+1', web: 'Ctrl+2' };
    expect(readShortcuts({ shortcuts: [{ action: 'A', key }, { action: 'B' }] })).toEqual([
      { action: 'A', keys: 'Ctrl+2' },
    ]);
    expect(readShortcuts(undefined)).toEqual([]);
  });

  test('are asked for and changed by the add-in', async () => {
    const kit = openKit();
    const service = { 1: { ObjectPathType: 2, Name: 'Microsoft.Office.ActionService' } };
    await batch(kit, service, [call(1, 'ReplaceShortcuts', { OpenPane: 'Ctrl+Alt+9' })]);
    expect(last(await batch(kit, service, [call(1, 'GetShortcuts')]))).toEqual({ OpenPane: 'Ctrl+Alt+9' });
    expect(last(await batch(kit, service, [call(1, 'AreShortcutsInUse', ['Ctrl+Alt+9'])]))).toEqual([true]);
  });
});
