/** "1 row", "2 rows". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** What went wrong, in a line that says what to do where that is known: a path, an option, anything else as it is. */
export function troubleInWords(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  const {
    code,
    path: file = 'That file',
    message,
  } = error as { code?: unknown; path?: string; message: string };
  switch (code) {
    case 'ENOENT':
      return `There is no ${file.replace(/\.unfinished$/, '')}, or no folder for it. Look at how it is written.`;
    case 'EISDIR':
      return 'That is a folder. Name a file.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${file} may not be read or written by whoever runs this.`;
    case 'ENOSPC':
      return 'The disk is full. Make room, and run the same command again.';
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option ${/'([^' ]+)/.exec(message)?.[1] ?? ''}.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `${/'(-[^' ]+)/.exec(message)?.[1] ?? 'An option'} needs something after it.`;
    default:
      return message;
  }
}
