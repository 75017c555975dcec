import { openLog } from '../../src/lib/log';
import { currentTurn, inTurn } from '../../src/lib/turn';

test('all that is done in a turn knows its id, and turns at the same time their own', async () => {
  const seen = async (id: string) =>
    inTurn(id, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return currentTurn();
    });
  expect(await Promise.all([seen('a'), seen('b')])).toEqual(['a', 'b']);
  expect(currentTurn()).toBeUndefined();
});

test('lines of the log bear it, and those outside a turn do not', () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => void lines.push(line) });
  inTurn('a1b2', () => log.info({ code: 'x' }, 'Inside'));
  log.info({}, 'Outside');
  expect(lines.map((line) => JSON.parse(line)).map(({ msg, turn }) => [msg, turn])).toEqual([
    ['Inside', 'a1b2'],
    ['Outside', undefined],
  ]);
});
