import type { Chat } from './chats';
import { type LocalServer, Refusal, sendJson } from './http';
import { type Persona, personaOf } from './personas';

const memberOf = (persona: Persona) => ({
  id: persona.id,
  name: persona.name,
  aadObjectId: persona.objectId,
  objectId: persona.objectId,
  givenName: persona.name.split(' ')[0],
  surname: persona.name.split(' ')[1],
  email: persona.email,
  userPrincipalName: persona.email,
  tenantId: persona.tenant,
  userRole: 'user',
});

/** Mounts who is in a conversation: one by user or object id, all, or all as pages (here always a single one). */
export function mountRoster(
  server: LocalServer,
  base: string,
  placeOf: (id: string | undefined) => { at: Chat },
): void {
  const roster = (id: string | undefined) => placeOf(id).at.members.map(memberOf);
  server.get(`${base}/:conversationId/members`, async ({ params }, response) =>
    sendJson(response, 200, roster(params?.conversationId)),
  );
  server.get(`${base}/:conversationId/pagedmembers`, async ({ params }, response) =>
    sendJson(response, 200, { members: roster(params?.conversationId) }),
  );
  server.get(`${base}/:conversationId/members/:memberId`, async ({ params }, response) => {
    const { at } = placeOf(params?.conversationId);
    const member = personaOf(params?.memberId ?? '');
    if (!member || !at.members.includes(member)) {
      throw new Refusal(404, 'MemberNotFoundInConversation', 'That person is not here.');
    }
    sendJson(response, 200, memberOf(member));
  });
}
