import { throughLog } from '../../src/app/through-log';
import { type LogLevel, openLog } from '../../src/lib/log';

function written(level: LogLevel): { lines: string[]; console: Pick<Console, 'error' | 'warn'> } {
  const lines: string[] = [];
  const console = { error() {}, warn() {} };
  throughLog(console, openLog(level, { write: (line) => void lines.push(line) }));
  return { lines, console };
}

describe('what a package writes to the console', () => {
  test('becomes one line of the log, which tells it at its lowest level only', () => {
    const { lines, console } = written('debug');
    console.error('Error finding key for token. Available keys:', '-----BEGIN\nPUBLIC KEY-----');
    console.warn(new Error('expired'));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'debug', msg: 'A package wrote to the console', said: expect.stringContaining('PUBLIC KEY') },
      { level: 'debug', said: expect.stringContaining('expired') },
    ]);
    for (const line of lines) expect(line.trim().split('\n')).toHaveLength(1);
    const usual = written('info');
    usual.console.error('Error finding key for token.');
    expect(usual.lines).toEqual([]);
  });

  test('is cut where it is long', () => {
    const { lines, console } = written('debug');
    console.error('a'.repeat(100_000));
    expect(lines.join('').length).toBeLessThan(1_000);
  });
});
