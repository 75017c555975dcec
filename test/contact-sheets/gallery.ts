import './bring-templates';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Locale } from '../../src/domain/prose';
import { openBrowser } from '../browser/page';
import { type Choice, readChoice } from './choice';
import { type Exhibit, groups } from './collection';
import { type LookName, looks } from './looks';
import { openGallery } from './open-gallery';

/** Height of a sheet in CSS pixels; a single card may be higher. */
const height = 1_900;
const folder = path.join(process.cwd(), 'gallery');

/** Draws cards on one sheet after the other; answers with how many sheets there are. */
async function drawSheets(
  browser: Browser,
  {
    exhibits,
    locale,
    look,
    name,
  }: { exhibits: readonly Exhibit[]; locale: Locale; look: LookName; name: string },
): Promise<number> {
  const { theme, width, columns, ...how } = looks[look];
  const viewport = { width: columns * (width + 24) + 24, height };
  const page = await openGallery(browser, {
    viewport,
    locale: `${locale}-${locale === 'da' ? 'DK' : 'GB'}`,
    ...('context' in how ? how.context : {}),
  });
  let left = exhibits.map((one) => ({ name: one.name, card: one.draw(locale) }));
  let sheets = 0;
  for (; left.length > 0; sheets += 1) {
    const some = JSON.stringify(left.slice(0, 60));
    const taken = (await page.evaluate(
      `gallery.fill(${JSON.stringify({ theme, width, columns })}, ${some}, ${height})`,
    )) as number[];
    left = left.filter((_, place) => !taken.includes(place));
    const file = `${name}-${String(sheets + 1).padStart(2, '0')}.png`;
    await page.locator('#sheet').screenshot({ path: path.join(folder, `${look}-${locale}`, file) });
  }
  await page.context().close();
  return sheets;
}

async function drawAll(choice: Choice, browser: Browser): Promise<void> {
  for (const look of choice.looks)
    for (const locale of choice.locales) {
      const place = path.join(folder, `${look}-${locale}`);
      mkdirSync(place, { recursive: true });
      for (const name of groups) {
        const exhibits = choice.exhibits.filter(({ group }) => group === name);
        if (exhibits.length === 0) continue;
        for (const file of readdirSync(place))
          if (file.startsWith(`${name}-`)) rmSync(path.join(place, file));
        const sheets = await drawSheets(browser, { exhibits, locale, look, name });
        console.log(`${look}-${locale}/${name}: ${exhibits.length} cards on ${sheets} sheets`);
      }
    }
}

async function main(): Promise<void> {
  const choice = readChoice(process.argv.slice(2));
  if (choice.exhibits.length === 0) throw new Error('No card has all of these words in its name.');
  const browser = await openBrowser();
  try {
    await drawAll(choice, browser);
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
