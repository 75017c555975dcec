import type { ServerResponse } from 'node:http';
import type { Persona } from './personas';

/** Open pages, each looking through one person's eyes, and what they are told as it happens (Server-Sent Events). */
export interface Stream {
  /** Keeps the response open as one page's line. */
  open(persona: Persona, response: ServerResponse): void;
  /** Tells every page whose person is among `to`; what they are told may differ by person. */
  tell(to: readonly Persona[], news: (persona: Persona) => Record<string, unknown>): void;
  /** Ends every line, so that the server can stop. */
  close(): void;
}

export function createStream(): Stream {
  const lines = new Map<ServerResponse, Persona>();
  return {
    open(persona, response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': open\n\n');
      lines.set(response, persona);
      response.on('close', () => lines.delete(response));
    },
    tell(to, news) {
      for (const [response, persona] of lines) {
        if (to.includes(persona)) response.write(`data: ${JSON.stringify(news(persona))}\n\n`);
      }
    },
    close() {
      for (const response of lines.keys()) response.end();
      lines.clear();
    },
  };
}
