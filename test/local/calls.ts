/** Calls to the local client as its page makes them. */

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

export interface ShownMessage {
  id: string;
  thread: string;
  mine: boolean;
  bot: boolean;
  author: string;
  text: string;
  edited: boolean;
  takesFeedback: boolean;
  suggested: string[];
  rated?: string;
  attachments: { content: Record<string, unknown> }[];
}

interface ShownChat {
  id: string;
  kind: string;
  messages: ShownMessage[];
}

/** The chats as somebody sees them. */
export async function chatsOf(
  url: string,
  persona: string,
): Promise<{ personal: ShownChat; channel: ShownChat }> {
  const { body } = await post(`${url}/local/api/open`, { persona });
  const chats = body.chats as ShownChat[];
  const of = (kind: string): ShownChat => {
    const chat = chats.find((one) => one.kind === kind);
    if (!chat) throw new Error(`No ${kind} chat.`);
    return chat;
  };
  return { personal: of('personal'), channel: of('channel') };
}

/** Says something as somebody, in the personal chat or the channel. */
export async function sayAs(
  url: string,
  persona: string,
  kind: 'personal' | 'channel',
  text: string,
): Promise<Answer> {
  const chats = await chatsOf(url, persona);
  return post(`${url}/local/api/say`, { persona, chat: chats[kind].id, text });
}
