/** What a file is, told by its first bytes, whatever its name says. */
export type FileKind = 'xlsx' | 'xls' | 'encrypted' | 'text' | 'other';

const ZIP = [0x50, 0x4b];
/** The container of Excel before 2007, in which a workbook with a password lies, too. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The name of the part that an encrypted workbook has, as the container writes it. */
const ENCRYPTED = 'EncryptedPackage';

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function namesPart(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap(letter => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) {
      return true;
    }
  }
  return false;
}

/** Text holds no zero bytes, but in UTF-16, which says so at its beginning. */
function isText(bytes: Uint8Array): boolean {
  return begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff]) || !bytes.subarray(0, 4096).includes(0);
}

export function kindOf(bytes: Uint8Array): FileKind {
  if (begins(bytes, ZIP)) {
    return 'xlsx';
  }
  if (begins(bytes, COMPOUND)) {
    return namesPart(bytes, ENCRYPTED) ? 'encrypted' : 'xls';
  }
  return isText(bytes) ? 'text' : 'other';
}
