import { readFileSync } from 'node:fs';
import path from 'node:path';
import { settingNames } from '../../src/config';
import { described, settingsTable } from '../../src/config/described';
import { packageSettings } from '../../src/config/package-settings';
import { settings } from '../../src/config/settings';

const schemas = { ...packageSettings.shape, ...settings.shape };
const rows = Object.entries(described).map(([name, row]) => ({
  name,
  ...row,
  setting: schemas[name as keyof typeof described],
}));
/** These name files that have to be there. */
const ofFiles = ['COSMOS_AUTHORITY'];

test('every setting is described once', () =>
  expect(Object.keys(described).sort()).toEqual([...settingNames].sort()));

test('README shows the settings as they are described', () =>
  expect(readFileSync(path.join(__dirname, '../../README.md'), 'utf8')).toContain(`\n${settingsTable()}\n`));

test.each(rows.filter(({ name }) => !ofFiles.includes(name)))('the example of $name is accepted', (row) =>
  expect(row.setting.safeParse(row.example).error).toBeUndefined(),
);

test.each(rows)(
  'the default of $name is what counts where nothing is given',
  ({ setting, fallback, name }) => {
    const counts = setting.safeParse(undefined).data;
    const told = /^`([^`]+)`$/.exec(fallback)?.[1];
    // The database has its default where the store is opened, since nothing else may be said of it without an account.
    const later: Record<string, string> = { COSMOS_DATABASE: 'fremdrift' };
    expect(told).toEqual(counts === undefined ? later[name] : String(counts));
  },
);
