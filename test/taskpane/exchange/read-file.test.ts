import { readPolicyFile } from '../../../src/engine';
import { LOCALES } from '../../../src/functions/policy-table/columns';
import { exchangeStrings } from '../../../src/locales/panels/exchange';
import { importFile, importPolicy } from '../../../src/taskpane/exchange/read-file';
import march from '../../../src/policies/dy-life-mcn-2023-03.json';

const text = JSON.stringify(march);
const utf8 = new TextEncoder().encode(text);

function utf16(of: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${of}`, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

/** Texts that GB18030 and UTF-8 write otherwise: 政策. */
const gb18030 = new Uint8Array([...Buffer.from('{"title":"'), 0xd5, 0xfe, 0xb2, 0xdf, ...Buffer.from('"}')]);

describe('a file as it was saved', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16, as Notepad says Unicode', utf16(text, 'le', true)],
    ['UTF-16, the other way round', utf16(text, 'be', true)],
    ['UTF-16 without a mark', utf16(text, 'le', false)],
    ['UTF-16 without a mark, the other way round', utf16(text, 'be', false)],
  ])('in %s is read', async (_, bytes) => {
    const read = await importPolicy(bytes, '三月.json');
    expect(read.kind === 'policy' ? read.policy.title : read).toEqual(march.title);
  });

  test.each<[string, Uint8Array, string, string]>([
    ['nothing', new Uint8Array(), 'x.json', 'empty'],
    ['blank lines', new TextEncoder().encode('\ufeff \n\n'), 'x.json', 'empty'],
    ['an empty workbook file', new Uint8Array(), 'x.xlsx', 'empty'],
    ['another encoding', gb18030, 'x.json', 'encoding'],
    ['half a character', utf16(text, 'le', true).slice(0, 1001), 'x.json', 'encoding'],
    ['words', new TextEncoder().encode('moon'), 'x.txt', 'neither'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'x.png', 'encoding'],
    ['a workbook whose beginning is lost', new TextEncoder().encode('moon'), 'x.XLSX', 'broken'],
    ['a workbook cut off', new TextEncoder().encode('PK\x03\x04 and no more of it'), 'x.xlsx', 'broken'],
    ['a workbook with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'x.xlsx', 'locked'],
    ['a long text', new TextEncoder().encode(`["${'x'.repeat(2_000_000)}"]`), 'x.json', 'too_long'],
    ['a large file', new Uint8Array(5_000_001).fill(120), 'x.json', 'too_large'],
  ])('%s is told', async (_, bytes, name, reason) => {
    expect(await importPolicy(bytes, name)).toEqual({ kind: 'unreadable', reason });
  });

  test('JSON with a slip is told what JSON is told', async () => {
    const read = await importPolicy(utf8.slice(0, 2000), 'x.json');
    expect(read).toMatchObject({ kind: 'problems', problems: [{ code: 'policy.not_json' }] });
  });

  test('a file that is gone, and one that is too large to be opened', async () => {
    const gone = { name: 'x.json', size: 9, arrayBuffer: () => Promise.reject(new DOMException('gone')) };
    expect(await importFile(gone)).toEqual({ kind: 'unreadable', reason: 'gone' });
    const arrayBuffer = jest.fn();
    expect(await importFile({ name: 'x.json', size: 3e9, arrayBuffer })).toEqual({
      kind: 'unreadable',
      reason: 'too_large',
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });
});

test('the sentence says the limit that holds', async () => {
  const found = readPolicyFile('x'.repeat(2_000_001));
  expect(found.ok ? [] : found.problems).toMatchObject([{ params: { most: '2000000' } }]);
  const said = await Promise.all(
    LOCALES.map(async each => (await exchangeStrings(each)).unreadable.too_long('x.json')),
  );
  expect(said).toEqual([expect.stringContaining('200 万'), expect.stringContaining('2 million')]);
});
