import { deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the directory says that it becomes, if not the truth. */
  readonly says?: number;
  /** Sizes are left open, to be found behind what is packed. */
  readonly open?: boolean;
}

/** An archive, as far as need be a dishonest one, without check sums. */
export function zip(parts: readonly Part[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, says, open = false } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const called = Buffer.from(name);
    const size = open ? 0 : (says ?? bytes.length);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(open ? 8 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(open ? 0 : packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(called.length, 22);
    local.push(Buffer.from('PK\x03\x04'), common, called, packed);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, where, called);
    at += 30 + called.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, listed, end]));
}
