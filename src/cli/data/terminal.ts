import type { Progress } from '../../registers/view';

/** What a command line program has around it. */
export interface Terminal {
  /** Results, one line each. */
  out(line: string): void;
  /** Messages and progress, as they are. */
  err(text: string): void;
  /** Whether a person watches `err`. */
  isWatched: boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** Aborted when the person wants to stop. */
  stopped: AbortSignal;
}

const quietFor = 5000;

/** Shows progress in one line that is written over, or, where nobody watches, in a line every five seconds. */
export function progressLine(terminal: Terminal, doing: string): Progress {
  let last = terminal.now();
  return (done, total) => {
    if (terminal.isWatched) terminal.err(`\r${doing} ${done} of ${total}${done === total ? '\n' : ''}`);
    else if (terminal.now() - last >= quietFor) {
      last = terminal.now();
      terminal.err(`${doing} ${done} of ${total}\n`);
    }
  };
}
