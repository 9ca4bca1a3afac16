/** A checksum that notices damage: a flipped bit, a lost line. It is no seal: anyone can compute a new one. */

/** The polynomial of IEEE 802.3, bits reversed, as in zip and PNG. */
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  }
  return remainder;
});

/** CRC-32 of the text in UTF-8, as eight hexadecimal digits: what zlib's `crc32` gives for the same bytes. */
export function crc32(text: string): string {
  let crc = 0xffffffff;
  const feed = (byte: number): void => {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] as number);
  };
  for (let index = 0; index < text.length; index += 1) {
    const point = text.codePointAt(index) as number;
    if (point > 0xffff) index += 1; // it took two code units
    if (point < 0x80) feed(point);
    else utf8(point).forEach(feed);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

function utf8(point: number): readonly number[] {
  const low = 0x80 | (point & 0x3f);
  if (point < 0x800) return [0xc0 | (point >> 6), low];
  const middle = 0x80 | ((point >> 6) & 0x3f);
  if (point < 0x10000) return [0xe0 | (point >> 12), middle, low];
  return [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 0x3f), middle, low];
}
