import { renderAsync } from '@resvg/resvg-js';

/** The letters come along with the program: machines that serve pages often have none. */
const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
  require.resolve(`dejavu-fonts-ttf/ttf/${file}`),
);

/** An SVG as a PNG of so many pixels in width, drawn outside the thread that answers people. */
export async function pngOf(svg: string, width: number): Promise<Buffer> {
  const options = {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
  } as const;
  return (await renderAsync(svg, options)).asPng();
}
