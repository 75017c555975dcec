import type { Answer } from '../../src/queries/answer';

/** Texts that try to break a card. */
export const hostileTexts = [
  '$' + '{title} $' + '{$root} {{DATE(2023-11-08T00:00:00Z, SHORT)}}',
  '**bold** _kursiv_ [klik](https://example.org) `kode` # overskrift',
  '<b>fed</b> <script>alert(1)</script> &lt;',
  '8. november er første ord',
  '- et punkt',
  'Sundhed på tværs 👩‍⚕️🏥🇩🇰',
  'x'.repeat(2000),
  '👩‍⚕️'.repeat(400),
];

/** The same answer with every text of the register replaced by a hostile one. */
export function withText(answer: Answer, text: string): Answer {
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const isProse =
      entries.length > 0 &&
      entries.every(([key, inner]) => (key === 'da' || key === 'en') && typeof inner === 'string');
    if (isProse) return { da: text };
    return Object.fromEntries(
      entries.map(([key, inner]) => [
        key,
        (key === 'name' || key === 'title' || key === 'publisher' || key === 'dataset') &&
        typeof inner === 'string'
          ? text
          : replaced(inner),
      ]),
    );
  };
  return Object.assign(replaced(answer) as Answer, { question: answer.question });
}
