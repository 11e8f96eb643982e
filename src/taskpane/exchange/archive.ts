/** What a zip archive says of itself, before anything in it is unpacked. */
export interface Listed {
  readonly names: readonly string[];
  /** Bytes, once all of it is unpacked. */
  readonly unpacked: number;
}

const END = { signature: 0x06054b50, length: 22, count: 10, directory: 16, comment: 0xffff };
const ENTRY = {
  signature: 0x02014b50,
  length: 46,
  flags: 8,
  packed: 20,
  unpacked: 24,
  name: 28,
  extra: 30,
  comment: 32,
};
/** Sizes follow what is packed. */
const SIZES_FOLLOW = 8;

/**
 * Reads the directory at the end of an archive. Undefined where there is none, or where it leaves open how large a part becomes: what unpacks
 * it holds every part to the size that is told here.
 */
export function listArchive(bytes: Uint8Array): Listed | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const names: string[] = [];
  let unpacked = 0;
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left--) {
    if (at + ENTRY.length > view.byteLength || view.getUint32(at, true) !== ENTRY.signature) return undefined;
    const [size, packed] = [view.getUint32(at + ENTRY.unpacked, true), view.getUint32(at + ENTRY.packed, true)];
    const length = view.getUint16(at + ENTRY.name, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY.length, at + ENTRY.length + length));
    const isOpen = (view.getUint16(at + ENTRY.flags, true) & SIZES_FOLLOW) !== 0 && packed === 0;
    if ((size === 0 && packed > 2) || (isOpen && !name.endsWith('/'))) return undefined;
    names.push(name);
    unpacked += size;
    at += ENTRY.length + length + view.getUint16(at + ENTRY.extra, true) + view.getUint16(at + ENTRY.comment, true);
  }
  return { names, unpacked };
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.comment); at--)
    if (view.getUint32(at, true) === END.signature) return at;
  return undefined;
}
