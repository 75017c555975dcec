import type { Activity } from './activities';

/** What the bot answered over HTTP. `502` also stands for a bot that could not be reached, `504` for one that was too slow. */
export interface Answered {
  status: number;
  body: unknown;
}

/** Teams gives a bot 15 seconds for a message; nothing here waits longer. */
const patience = 15_000;

/** Posts an activity to the bot. Never throws. */
export async function tellBot(botUrl: string, activity: Activity): Promise<Answered> {
  try {
    const response = await fetch(botUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch (error) {
    return { status: error instanceof Error && error.name === 'TimeoutError' ? 504 : 502, body: undefined };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the bot took what it was told. */
export const taken = (answered: Answered): boolean => answered.status >= 200 && answered.status < 300;
