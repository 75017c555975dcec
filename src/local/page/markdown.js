/** The markdown that Teams shows in messages and cards: bold, italic, links, lists and line breaks. Nothing else, and no HTML. */

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const asPlain = (text) => text.replace(/[&<>"']/g, (one) => entities[one]);

const inline = (text) =>
  text
    .replace(
      /\[([^\]]+)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\)/g,
      '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>',
    )
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\p{L}\p{N}_*])([_*])(\S(?:.*?\S)?)\2(?![\p{L}\p{N}_*])/gu, '$1<em>$3</em>');

const item = (line) => /^\s*(?:([-*+])|\d+[.)])\s+(.*)$/.exec(line);

/** Text with markdown as HTML that is safe to show. */
export function markdown(source) {
  const blocks = [];
  let list;
  for (const line of asPlain(source).split(/\r?\n/)) {
    const found = item(line);
    if (!found) {
      list = undefined;
      blocks.push(inline(line));
      continue;
    }
    const kind = found[1] ? 'ul' : 'ol';
    if (list?.kind !== kind) {
      list = { kind, items: [] };
      blocks.push(list);
    }
    list.items.push(inline(found[2]));
  }
  let html = '';
  blocks.forEach((block, at) => {
    if (typeof block !== 'string') {
      html += `<${block.kind}>${block.items.map((one) => `<li>${one}</li>`).join('')}</${block.kind}>`;
    } else {
      html += typeof blocks[at - 1] === 'string' ? `<br>${block}` : block;
    }
  });
  return html;
}
