import { renderAsync } from '@resvg/resvg-js';

/** The icons Teams asks for, by their names in the package, with their width and height in pixels. */
export const icons = { color: 192, outline: 32 } as const;

/** A drawing as a square picture of so many pixels. Ground that is not drawn stays transparent. */
export async function iconOf(svg: string, pixels: number): Promise<Buffer> {
  const options = { fitTo: { mode: 'width', value: pixels }, font: { loadSystemFonts: false } } as const;
  return (await renderAsync(svg, options)).asPng();
}
