import { crc32 } from 'node:zlib';

/** A zip with entries as given, names and modes unchecked: what a library for writing zips would refuse. */
export function zipOf(entries: readonly { name: string; mode: number; content: string }[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, mode, content } of entries) {
    const common = commonFields(Buffer.from(name), Buffer.from(content));
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), Buffer.from(content)]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE((mode << 16) >>> 0, 6);
    central.writeUInt32LE(offset, 10);
    // Made by version 3.0 on Unix: that is what makes a reader look at the mode.
    directory.push(Buffer.from('PK\x01\x02\x1e\x03', 'latin1'), common, central, Buffer.from(name));
    files.push(local);
    offset += local.length;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** The 26 bytes that stand in both headers: stored, not compressed. */
function commonFields(name: Buffer, content: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}
