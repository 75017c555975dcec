import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Record<string, unknown>;

interface Heard extends Json {
  type: string;
  text?: string;
  id: string;
  serviceUrl: string;
  conversation: { id: string };
  value?: { action?: { verb?: string; data?: Json }; data?: Json };
  name?: string;
}

const card = (title: string, ...buttons: [verb: string, title: string][]): Json => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: title, weight: 'Bolder', size: 'Large', wrap: true }],
  actions: buttons.map(([verb, label]) => ({
    type: 'Action.Execute',
    title: label,
    verb,
    data: { from: title },
  })),
});

const attached = (content: Json): Json => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
});

async function call(method: string, url: string, body?: Json): Promise<Json> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, ...((await response.json()) as Json) };
}

const activities = (heard: Heard): string =>
  `${heard.serviceUrl}/v3/conversations/${encodeURIComponent(heard.conversation.id)}/activities`;

async function answer(heard: Heard): Promise<void> {
  const to = activities(heard);
  const reply = (body: Json) => call('POST', `${to}/${encodeURIComponent(heard.id)}`, body);
  const text = heard.text ?? '';
  if (/opdater/i.test(text)) {
    const { id } = await reply({ type: 'message', text: 'Før ændringen' });
    await call('PUT', `${to}/${id}`, { type: 'message', text: 'Efter **ændringen**' });
  } else if (/slet/i.test(text)) {
    const { id } = await reply({ type: 'message', text: 'Snart væk' });
    await call('DELETE', `${to}/${id}`);
  } else if (/hjalp/i.test(text)) {
    await reply({ type: 'message', text: 'Svaret', channelData: { feedbackLoop: { type: 'default' } } });
  } else if (/foreslå/i.test(text)) {
    const actions = ['kort', 'skriv', 'slet', 'opdater'].map((one) => ({
      type: 'imBack',
      title: one,
      value: one,
    }));
    await reply({ type: 'message', text: 'Forslag', suggestedActions: { to: [], actions } });
  } else if (/skriv/i.test(text)) {
    await reply({ type: 'typing' });
  } else {
    await reply({ type: 'typing' });
    const shown = card('Kortet', ['next', 'Næste'], ['fail', 'Fejl']);
    const open = {
      type: 'Action.Submit',
      title: 'Dialog',
      data: { msteams: { type: 'task/fetch' }, form: 1 },
    };
    await reply(attached({ ...shown, actions: [...(shown.actions as Json[]), open] }));
  }
}

function invoked(heard: Heard): Json {
  if (heard.name === 'task/fetch') {
    const form = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        { type: 'Input.Text', id: 'title', label: 'Titel', isRequired: true, errorMessage: 'Skriv en titel' },
      ],
      actions: [{ type: 'Action.Submit', title: 'Gem', data: { save: true } }],
    };
    return { task: { type: 'continue', value: { title: 'Ny opgave', card: { content: form } } } };
  }
  if (heard.name === 'task/submit') {
    return { task: { type: 'message', value: `Gemt: ${heard.value?.data?.title}` } };
  }
  if (heard.name === 'message/submitAction')
    return /sur/.test(JSON.stringify(heard.value)) ? { statusCode: 200 } : {};
  const { verb, data } = heard.value?.action ?? {};
  if (verb === 'fail')
    return { statusCode: 500, type: 'application/vnd.microsoft.error', value: { message: 'Ikke nu.' } };
  const next = card(`Efter ${data?.from}`, ['next', 'Igen']);
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: next };
}

async function bodyOf(request: IncomingMessage): Promise<Heard> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Heard;
}

export interface FakeBot {
  url: string;
  /** Everything it was told, oldest first. */
  heard: Heard[];
  /** The latest of a type. */
  last(type: string): Heard;
  /** While set, it answers every activity with this status and does nothing. */
  broken: number | undefined;
  close(): Promise<void>;
}

/** A bot that is just large enough to try the stand-in: a card with buttons, changes in place, typing, a dialog. */
export async function startFakeBot(): Promise<FakeBot> {
  const bot: FakeBot = {
    url: '',
    heard: [],
    broken: undefined,
    last(type) {
      const found = bot.heard.findLast((one) => one.type === type);
      if (!found) throw new Error(`The bot heard no ${type}.`);
      return found;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
  const server = createServer(async (request, response) => {
    const heard = await bodyOf(request);
    bot.heard.push(heard);
    if (bot.broken === undefined && heard.type === 'message') await answer(heard);
    response.writeHead(bot.broken ?? 200, { 'content-type': 'application/json' });
    response.end(heard.type === 'invoke' ? JSON.stringify(invoked(heard)) : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  bot.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  return bot;
}
