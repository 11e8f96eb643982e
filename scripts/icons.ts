/** Draws the product's icons from assets/*.svg: `npx tsx scripts/icons.ts`. Below 32 px the coin loses its yuan sign. */
import { resolve } from 'node:path';
import sharp from 'sharp';

const assets = resolve(import.meta.dirname, '../assets');
const sizes = { 'icon-small.svg': [16], 'icon.svg': [32, 64, 80, 128] };

for (const [drawing, widths] of Object.entries(sizes)) {
  for (const width of widths) {
    await sharp(resolve(assets, drawing), { density: 1200 })
      .resize(width, width)
      .png({ compressionLevel: 9 })
      .toFile(resolve(assets, `icon-${String(width)}.png`));
  }
}
