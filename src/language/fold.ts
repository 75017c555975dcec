/** Text made comparable, with the way back to the text as typed. */
export interface Folded {
  text: string;
  /** Offset in the original of each folded offset; one longer than `text`, so that ends map too. */
  at: number[];
  original: string;
}

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  ß: 'ss',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
};

const apostrophes = /[\u2018\u2019\u201A\u201B\u2032\u00B4\u0060\u02BC]/;
const quotes = /[\u201C-\u201F\u00AB\u00BB\u2033]/;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63]/;
const invisible = /[\p{Cf}\p{Cc}]/u;
const space = /\s/;
const mark = /\p{M}/u;

const wide = /[\uFF00-\uFFEF]/;
const marks = /\p{M}/gu;

/** A letter with its marks, or any other character, as it is compared. */
function foldCluster(cluster: string): string {
  const plain = cluster.normalize(wide.test(cluster) ? 'NFKC' : 'NFC');
  if (space.test(plain)) return ' ';
  if (invisible.test(plain)) return '';
  if (apostrophes.test(plain)) return "'";
  if (quotes.test(plain)) return '"';
  if (dashes.test(plain)) return '-';
  const lower = plain.toLowerCase();
  const bare = letters[lower] ?? lower.normalize('NFD').replace(marks, '').toLowerCase();
  return letters[bare] ?? bare;
}

/**
 * Lower case, æ→ae, ø→oe, å→aa, other diacritics dropped, invisible characters removed, odd spaces, quotes and
 * dashes made plain. What is left of a Danish word is plain ASCII, so word boundaries are safe.
 */
export function fold(text: string): Folded {
  const at: number[] = [];
  const parts: string[] = [];
  for (let i = 0; i < text.length; ) {
    const start = i;
    const code = text.charCodeAt(i);
    if (code >= 32 && code < 127 && code !== 96 && !(text.charCodeAt(i + 1) > 127)) {
      i += 1;
      parts.push(code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text.charAt(start));
      at.push(start);
      continue;
    }
    i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    while (i < text.length && mark.test(text.charAt(i)) && !invisible.test(text.charAt(i))) i += 1;
    const folded = foldCluster(text.slice(start, i));
    for (let k = 0; k < folded.length; k += 1) at.push(start);
    parts.push(folded);
  }
  at.push(text.length);
  return { text: parts.join(''), at, original: text };
}
