import { alternatives } from '../../src/language/alternatives';
import { seedReader } from '../support/reader';
import { circumstances } from './reading';

const others = (text: string) => alternatives(text, seedReader(), circumstances());

describe('another reading is offered', () => {
  test.each([
    ['hvad er besluttet om overvægt', 'initiative'],
    ['status på handleplan for ældre', 'initiative'],
    ['what was decided on overweight', 'initiative'],
  ])('%s: %s', (text, kind) => expect(others(text).map((question) => question.kind)).toContain(kind));
});

test('what it was read as is not among them, and none is there twice', () => {
  const found = others('status på overvægt').map((question) => JSON.stringify(question));
  expect(new Set(found).size).toBe(found.length);
  expect(found.length).toBeGreaterThan(0);
});

test('small talk has none', () => expect(others('hej')).toEqual([]));
