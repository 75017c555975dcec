import { readdirSync } from 'node:fs';
import path from 'node:path';
import { languages } from './every-case';

/** Every golden conversation, by its path from here. */
export const conversationFiles = languages.flatMap((locale) =>
  readdirSync(path.join(__dirname, locale))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(locale, name)),
);
