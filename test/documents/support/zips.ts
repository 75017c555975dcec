import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a package; `declared` is another size than it has, `flags` the bits of its header. */
export interface ZipPart {
  name: string;
  text: string | Buffer;
  declared?: number;
  flags?: number;
}

/** A package as its bytes, with whatever is to be wrong with it. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, text, declared, flags = 0 } of parts) {
    const data = Buffer.from(text as string);
    const packed = deflateRawSync(data, { level: 9 });
    const title = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(declared ?? data.length, 18);
    head.writeUInt16LE(title.length, 22);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    local.push(Buffer.from('PK\x03\x04'), head, title, packed);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, offset, title);
    at += 30 + title.length + packed.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, list, Buffer.from('PK\x05\x06'), end]);
}
