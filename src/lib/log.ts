import { destination, pino, stdTimeFunctions } from 'pino';
import { currentTurn } from './turn';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * One JSON line per call: the message never varies, what varies stands in the fields. `turn` is the same in all lines
 * of one turn.
 */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Opens a log on standard error, so that what people are told on standard output stays readable; or elsewhere. */
export function openLog(
  level: LogLevel,
  lines: { write(line: string): void } = destination({ dest: 2, sync: true }),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      mixin: ofTurn,
    },
    lines,
  );
}

function ofTurn(): object {
  const turn = currentTurn();
  return turn === undefined ? {} : { turn };
}
