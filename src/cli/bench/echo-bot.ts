import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { MemoryStorage } from 'botbuilder';
import { createServer, plugins } from 'restify';

/**
 * The smallest bot the packages' own instructions lead to: it says back what it hears. What Fremdrift's start and
 * memory are measured against. PORT names its port; GET /healthz tells that it serves.
 */
const adapter = new TeamsAdapter({});
const app = new Application({ adapter, storage: new MemoryStorage() });
app.activity('message', async (context) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
});

const server = createServer();
server.use(plugins.bodyParser());
server.get('/healthz', (_request, response, next) => {
  response.send(200, { status: 'ok' });
  next();
});
server.post('/api/messages', async ({ method = '', headers, body }, response) => {
  await adapter.process({ method, headers, body }, response, async (context) => {
    await app.run(context);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
