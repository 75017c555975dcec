import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { whenDecided } from './when-decided';

const commands = path.join(__dirname, '../../src/commands');

/** Problems that decisions name, each with its field; of choices, a card of ours sends only what it offers. */
const named = readdirSync(commands)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...readFileSync(path.join(commands, name), 'utf8').matchAll(/\bwrong\('(\w+)', '([\w-]+)'\)/g),
  ])
  .map(([, field, problem]) => `problem:${field}:${problem}`)
  .filter((one) => !one.endsWith(':not-a-choice'));

test('There are problems that only a decision finds', () => {
  expect(new Set(named).size).toBeGreaterThan(15);
});

test.each([...new Set(named)])('The table of what conversations have to show knows of %s', (one) => {
  expect(Object.values(whenDecided).flat()).toContain(one);
});
