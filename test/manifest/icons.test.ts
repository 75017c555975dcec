import { inflateSync } from 'node:zlib';
import { built, unzipped } from './material';

interface Picture {
  width: number;
  height: number;
  /** Red, green, blue and cover of a point, 0–255. */
  at(x: number, y: number): number[];
}

/** Reads a PNG of eight bits and four channels, as it lies in the package. */
function pictureOf(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  expect([png[24], png[25]]).toEqual([8, 6]);
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(packed));
  const line = width * 4;
  const plain = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < line; x += 1) {
      const left = x < 4 ? 0 : (plain[y * line + x - 4] ?? 0);
      const above = y === 0 ? 0 : (plain[(y - 1) * line + x] ?? 0);
      const corner = y === 0 || x < 4 ? 0 : (plain[(y - 1) * line + x - 4] ?? 0);
      const guesses = [0, left, above, (left + above) >> 1, nearest(left, above, corner)];
      plain[y * line + x] = (raw[y * (line + 1) + 1 + x] ?? 0) + (guesses[raw[y * (line + 1)] ?? 0] ?? 0);
    }
  return { width, height, at: (x, y) => [...plain.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)] };
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

const points = ({ width, height, at }: Picture): number[][] =>
  Array.from({ length: width * height }, (_, n) => at(n % width, Math.floor(n / width)));

const iconIn = async (name: string): Promise<Picture> => {
  const icon = (await unzipped(await built())).get(name);
  if (!icon) throw new Error(`${name} is missing`);
  return pictureOf(icon);
};

test('the colour icon is 192 × 192, covers its whole square and stands out on it', async () => {
  const icon = await iconIn('color.png');
  expect([icon.width, icon.height]).toEqual([192, 192]);
  expect(points(icon).every(([, , , cover]) => cover === 255)).toBe(true);
  const white = points(icon).filter(([red = 0, green = 0, blue = 0]) => Math.min(red, green, blue) > 240);
  expect(white.length).toBeGreaterThan(2_000);
  // The corners are ground: what is drawn keeps away from the edge.
  for (const [x, y] of [
    [0, 0],
    [191, 0],
    [0, 191],
    [191, 191],
  ] as const)
    expect(Math.max(...icon.at(x, y).slice(0, 2))).toBeLessThan(128);
});

test('the outline icon is 32 × 32, white on nothing, so that it reads in dark and light', async () => {
  const icon = await iconIn('outline.png');
  expect([icon.width, icon.height]).toEqual([32, 32]);
  const drawn = points(icon).filter(([, , , cover]) => cover !== 0);
  expect(drawn.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.length).toBeLessThan((32 * 32) / 2);
  for (const [x, y] of [
    [0, 0],
    [31, 0],
    [0, 31],
    [31, 31],
  ] as const)
    expect(icon.at(x, y)[3]).toBe(0);
});
