import fs from 'node:fs';
import path from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { Card } from './card';
import { finish } from './finish';

const folder = path.join(__dirname, '../../cards');

/** Reads a template; `{"$include": "parts/x", …}` stands for that part with the other properties added to it. */
function read(name: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8'), (_key, value) => {
    if (typeof value !== 'object' || value === null || !('$include' in value)) return value;
    const { $include, ...own } = value as { $include: string };
    return { ...(read($include) as object), ...own };
  });
}

/** Compiled once each: a fresh template per card costs half as much again. */
const templates = new Map<string, Template>();

function templateOf(name: string): Template {
  const known = templates.get(name);
  if (known) return known;
  const template = new Template(read(name));
  templates.set(name, template);
  return template;
}

/** Fills the template `cards/<name>.json` with a view. Throws where no such file exists. */
export function fill(name: string, view: object): Card {
  return finish(templateOf(name).expand({ $root: view })) as Card;
}
