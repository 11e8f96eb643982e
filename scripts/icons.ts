/** Draws the icons of the product and of its commands from assets/*.svg: `npx tsx scripts/icons.ts`. Below 32 px the coin loses its yuan sign. */
import { resolve } from 'node:path';
import sharp from 'sharp';

const assets = resolve(import.meta.dirname, '../assets');
const drawings = [
  { drawing: 'icon-small.svg', name: 'icon', widths: [16] },
  { drawing: 'icon.svg', name: 'icon', widths: [32, 64, 80, 128] },
  ...['policy', 'calculate', 'explain'].map(name => ({ drawing: `${name}.svg`, name, widths: [16, 32, 80] })),
];

for (const { drawing, name, widths } of drawings) {
  for (const width of widths) {
    await sharp(resolve(assets, drawing), { density: 1200 })
      .resize(width, width)
      .png({ compressionLevel: 9 })
      .toFile(resolve(assets, `${name}-${String(width)}.png`));
  }
}
