import fs from 'node:fs';
import path from 'node:path';
import { textsOf } from '../../src/cards/wording';
import { phases } from '../../src/domain/phase';
import { aspects } from '../../src/queries/question';

const source = path.join(__dirname, '../../src/cards');
const code = fs
  .readdirSync(source)
  .map((file) => fs.readFileSync(path.join(source, file), 'utf8'))
  .join('\n');
const keys = [...textsOf('da').keys()];

/** Whether the code names a key, whole or by its beginning (`phase.${phase}`). */
function isUsed(key: string): boolean {
  const counted = key.replace(/\.(one|other)$/, '');
  const begins = [...key.matchAll(/[.-]/g)].map(({ index }) => key.slice(0, index + 1));
  return (
    code.includes(`'${key}'`) ||
    code.includes(`'${counted}'`) ||
    begins.some(
      (start) => code.includes(`\`${start}\${`) || (code.includes(`\`\${prefix}.\${`) && inWordSlots(key)),
    )
  );
}

/** The echo words some conditions by a table of prefixes. */
const inWordSlots = (key: string): boolean => new RegExp(`: '${key.split('.')[0]}'`).test(code);

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect([...textsOf('en').keys()].sort()).toEqual([...keys].sort());
  });

  it('have the same placeholders in both languages', () => {
    const placeholders = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort();
    for (const key of keys)
      expect([key, placeholders(textsOf('en').get(key))]).toEqual([
        key,
        placeholders(textsOf('da').get(key)),
      ]);
  });

  it('are all used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('word every phase and every aspect', () => {
    const wanted = [
      ...phases.map((phase) => `phase.${phase}`),
      ...aspects.map((aspect) => `aspect.${aspect}`),
      ...aspects.map((aspect) => `missing.${aspect}`),
    ];
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('leave no visible word to a template', () => {
    const folder = path.join(__dirname, '../../cards');
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const templates = files.filter((file) => file.endsWith('.json') && !file.startsWith('text'));
    expect(templates.length).toBeGreaterThan(20);
    for (const file of templates) {
      const texts = fs.readFileSync(path.join(folder, file), 'utf8').match(/"text": "[^"]*"/g) ?? [];
      expect(texts.filter((text) => /[a-zæøå]/i.test(text.slice(9).replace(/\$\{\w+\}/g, '')))).toEqual([]);
    }
  });
});
