import type { Driver, View } from '../../../components/browser-driver/driver.ts';

/** CSS pixels of the viewport. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * What is painted, by a picture of the view: for each area the contrast (WCAG 2.2, from 1 to 21)
 * between its first pixel, the ground, and the pixel that differs from it most.
 */
export async function contrasts(
  driver: Driver,
  view: View,
  areas: readonly Area[],
): Promise<number[]> {
  const width = await view.evaluate(() => innerWidth);
  const picture = (await view.screenshot()).toString('base64');
  // A page of no site may read the pixels of its own canvas.
  const bench = await driver.open('about:blank');
  try {
    return await bench.evaluate(contrastsIn, picture, width, [...areas]);
  } finally {
    await bench.close();
  }
}

/** Runs in a page. */
async function contrastsIn(picture: string, width: number, areas: Area[]): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.drawImage(image, 0, 0);
  const scale = image.naturalWidth / width;
  const luminance = (rgb: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return areas.map(({ left, top, right, bottom }) => {
    const [x, y, wide, high] = [left, top, right - left, bottom - top].map((part) =>
      Math.round(part * scale),
    ) as [number, number, number, number];
    const { data } = pen.getImageData(x, y, wide, high);
    const ground = luminance([...data.subarray(0, 3)]);
    let most = 1;
    for (let at = 0; at < data.length; at += 4) {
      const other = luminance([...data.subarray(at, at + 3)]);
      const contrast = (Math.max(ground, other) + 0.05) / (Math.min(ground, other) + 0.05);
      if (contrast > most) most = contrast;
    }
    return most;
  });
}
