/** How many messages each person has not seen yet, by the last one they have; kept for as long as the window is open. */
const seen = JSON.parse(sessionStorage.getItem('fremdrift-seen') ?? '{}');

export function markSeen(persona, chat) {
  const last = chat.messages.at(-1);
  if (!last) return;
  seen[`${persona} ${chat.id}`] = Number(last.id);
  sessionStorage.setItem('fremdrift-seen', JSON.stringify(seen));
}

export function unreadIn(persona, chat) {
  const last = seen[`${persona} ${chat.id}`] ?? 0;
  return chat.messages.filter((message) => !message.mine && Number(message.id) > last).length;
}
