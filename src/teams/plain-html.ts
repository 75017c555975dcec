const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** The words of a message that is written in HTML, as Teams hands over those of others: a line for each of its own. */
export const plainHtml = (html: string): string =>
  html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^<>]*>|<\/(p|div|li|tr|h[1-6]|blockquote|pre)>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '- ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, code: string) => character(code, hex) ?? whole)
    .replace(/&(nbsp|lt|gt|quot|apos|amp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function character(code: string, hex: string): string | undefined {
  const point = Number.parseInt(code, hex === '' ? 10 : 16);
  return Number.isNaN(point) || point > 0x10ffff ? undefined : String.fromCodePoint(point);
}
